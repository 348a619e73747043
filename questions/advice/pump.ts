import { advice } from '../advice.ts';
import { is } from '../condition.ts';
import { pumpFacts } from '../life/device-facts.ts';
import { helpSoFar } from '../life/help-so-far.ts';

export const pump = advice({
  id: 'pump',
  because: [is(helpSoFar, 'pump')],
  words: {
    title: 'Know when to get help with a baclofen pump',
    body: pumpFacts,
  },
});
