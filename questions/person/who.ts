import { chooseOne } from '../question.ts';

export const who = chooseOne({
  id: 'who',
  walks: ['short', 'full'],
  options: ['me', 'child', 'someoneICareFor'],
  words: {
    label: 'Answers are about',
    question: 'Who are you answering for?',
    hint: 'The questions are worded to fit your answer.',
    why: 'A doctor needs to know who these answers are about and who gave them.',
    options: {
      me: 'Me',
      child: 'My child, who is under 18',
      someoneICareFor: 'Someone I care for',
    },
    optionHints: {
      someoneICareFor: 'For example a partner, a parent, a friend or a son or daughter who is 18 or over.',
    },
    errors: { missing: 'Select who you are answering for' },
  },
});
