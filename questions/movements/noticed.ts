import { chooseMany } from '../question.ts';

export const noticed = chooseMany({
  id: 'noticed',
  walks: ['short', 'full'],
  options: [
    'pulling',
    'cramps',
    'shaking',
    'jerks',
    'blinking',
    'voiceChanges',
    'taskTrouble',
    'somethingElse',
    'notSure',
  ],
  exclusive: ['notSure'],
  words: {
    label: 'What you noticed',
    question: {
      self: 'What have you noticed?',
      child: 'What have you noticed in your child?',
      other: 'What have you noticed in the person you care for?',
    },
    hint: 'Select all that apply. The next questions call these "the movements".',
    why: 'A doctor starts with what you have noticed, in plain words.',
    options: {
      pulling: 'Pulling or twisting into unusual positions',
      cramps: 'Cramps or spasms',
      shaking: 'Shaking',
      jerks: 'Sudden jerks',
      blinking: 'Blinking a lot, or eyes closing when this is not wanted',
      voiceChanges: 'Changes in the voice',
      taskTrouble: 'Trouble with 1 task, such as writing',
      somethingElse: 'Something else',
      notSure: 'I am not sure',
    },
    optionHints: {
      cramps: 'A muscle tightens by itself.',
      shaking: 'A movement that goes back and forth again and again.',
      jerks: 'Quick movements that are over in a moment.',
    },
    errors: {
      missing: 'Select what you have noticed, or select "I am not sure"',
      mixed: 'Select "I am not sure" only if you select nothing else',
    },
  },
});
