import { chooseOne } from '../question.ts';

export const course = chooseOne({
  id: 'course',
  walks: ['short', 'full'],
  options: ['worse', 'same', 'better', 'upAndDown', 'notSure'],
  words: {
    label: 'Change since it started',
    question: 'How are the movements now, compared with when they started?',
    why: 'A doctor wants to know how the movements have changed with time.',
    options: {
      worse: 'Worse',
      same: 'About the same',
      better: 'Better',
      upAndDown: 'Sometimes better and sometimes worse',
      notSure: 'I am not sure',
    },
    errors: { missing: 'Select how the movements are now, or select "I am not sure"' },
  },
});
