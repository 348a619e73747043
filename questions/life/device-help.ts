import { any, is } from '../condition.ts';
import { notice } from '../question.ts';
import { brainStimulatorFacts, pumpFacts } from './device-facts.ts';
import { helpSoFar } from './help-so-far.ts';

export const deviceHelp = notice({
  id: 'deviceHelp',
  walks: ['full'],
  when: any(is(helpSoFar, 'brainStimulator'), is(helpSoFar, 'pump')),
  ends: false,
  words: {
    title: 'Know when to get help with a brain stimulator or a baclofen pump',
    body: [
      'This page is about both devices. It is the same for everyone who sees it.',
      ...brainStimulatorFacts,
      ...pumpFacts,
    ],
  },
});
