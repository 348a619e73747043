import { advice } from '../advice.ts';
import { is } from '../condition.ts';
import { brainStimulatorFacts } from '../life/device-facts.ts';
import { helpSoFar } from '../life/help-so-far.ts';

export const brainStimulator = advice({
  id: 'brainStimulator',
  because: [is(helpSoFar, 'brainStimulator')],
  words: {
    title: 'Know when to get help with a brain stimulator',
    body: brainStimulatorFacts,
  },
});
