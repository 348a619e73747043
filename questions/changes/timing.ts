import { chooseOne } from '../question.ts';

export const timing = chooseOne({
  id: 'timing',
  walks: ['short', 'full'],
  options: ['mostOfTheTime', 'task', 'throughTheDay', 'attacks', 'notSure'],
  words: {
    label: 'When it happens',
    question: 'When do the movements happen?',
    hint: 'Select the answer that fits best.',
    why: 'A doctor asks different questions about movements that are always there and movements that come and go.',
    options: {
      mostOfTheTime: 'Most of the time',
      task: 'Only when doing a certain thing',
      throughTheDay: 'They change through the day',
      attacks: 'In short attacks',
      notSure: 'I am not sure',
    },
    optionHints: {
      task: 'For example only when writing, or only when walking.',
      throughTheDay: 'They are better or worse at certain times of the day.',
      attacks: 'They start suddenly and then go away again.',
    },
    errors: { missing: 'Select when the movements happen, or select "I am not sure"' },
  },
});
