import { all, is } from '../condition.ts';
import { chooseOne } from '../question.ts';
import { timing } from './timing.ts';

export const attackLength = chooseOne({
  id: 'attackLength',
  walks: ['short', 'full'],
  when: all(is(timing, 'attacks')),
  options: ['seconds', 'minutes', 'hours', 'days', 'notSure'],
  words: {
    label: 'Length of an attack',
    question: 'How long does an attack usually last?',
    hint: 'Your best guess is enough.',
    why: 'A doctor asks different questions about attacks of different lengths.',
    options: {
      seconds: 'Less than 1 minute',
      minutes: 'Minutes, but less than 1 hour',
      hours: 'Hours, but less than 1 day',
      days: '1 day or longer',
      notSure: 'I am not sure',
    },
    errors: { missing: 'Select how long an attack usually lasts, or select "I am not sure"' },
  },
});
