import { bodyParts } from '../movements/body-parts.ts';
import { bodyPartWords } from '../movements/parts.ts';
import { chooseMany } from '../question.ts';

export const pain = chooseMany({
  id: 'pain',
  walks: ['full'],
  options: [...bodyParts, 'no', 'notSure'],
  exclusive: ['no', 'notSure'],
  words: {
    label: 'Pain',
    question: {
      self: 'Do the movements hurt and, if so, where?',
      child: 'Do the movements hurt your child and, if so, where?',
      other: 'Do the movements hurt the person you care for and, if so, where?',
    },
    hint: 'Select all the parts that hurt.',
    why: 'Some movements hurt and others do not. A doctor wants to know about any pain.',
    options: {
      ...bodyPartWords,
      no: 'No, they do not hurt',
      notSure: 'I am not sure',
    },
    errors: {
      missing: 'Select the parts that hurt, or select "No, they do not hurt" or "I am not sure"',
      mixed: 'Select "No, they do not hurt" or "I am not sure" only if you select nothing else',
    },
  },
});
