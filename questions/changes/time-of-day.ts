import { all, is } from '../condition.ts';
import { chooseMany } from '../question.ts';
import { timing } from './timing.ts';

export const timeOfDay = chooseMany({
  id: 'timeOfDay',
  walks: ['short', 'full'],
  when: all(is(timing, 'throughTheDay')),
  options: ['worseMorning', 'worseLater', 'betterAfterSleep', 'none', 'notSure'],
  exclusive: ['none', 'notSure'],
  words: {
    label: 'Changes through the day',
    question: 'How do the movements change through the day?',
    hint: 'Select all that apply.',
    why: 'Some movements are better or worse at certain times of the day, or after sleep.',
    options: {
      worseMorning: 'They are worse in the morning',
      worseLater: 'They are worse later in the day',
      betterAfterSleep: 'They are better after sleep',
      none: 'They change in a different way',
      notSure: 'I am not sure',
    },
    optionHints: { none: 'For example with no clear pattern.' },
    errors: {
      missing: 'Select how the movements change through the day, or select "I am not sure"',
      mixed: 'Select "They change in a different way" or "I am not sure" only if you select nothing else',
    },
  },
});
