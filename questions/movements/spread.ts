import { chooseOne } from '../question.ts';

export const spread = chooseOne({
  id: 'spread',
  walks: ['short', 'full'],
  options: ['no', 'yes', 'comeAndGone', 'notSure'],
  words: {
    label: 'Spread to other parts',
    question: 'Have the movements spread to other parts of the body since they started?',
    why: 'A doctor wants to know if the movements have stayed in 1 place.',
    options: {
      no: 'No',
      yes: 'Yes',
      comeAndGone: 'They have come and gone in other parts',
      notSure: 'I am not sure',
    },
    errors: { missing: 'Select if the movements have spread, or select "I am not sure"' },
  },
});
