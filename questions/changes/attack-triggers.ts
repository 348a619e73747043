import { all, is } from '../condition.ts';
import { is18OrOver } from '../person/age.ts';
import { chooseMany } from '../question.ts';
import { timing } from './timing.ts';

export const attackTriggers = chooseMany({
  id: 'attackTriggers',
  walks: ['short', 'full'],
  when: all(is(timing, 'attacks')),
  options: ['suddenMovement', 'exercise', 'stress', 'tiredness', 'caffeine', 'alcohol', 'none', 'notSure'],
  optionWhen: { alcohol: is18OrOver },
  exclusive: ['none', 'notSure'],
  words: {
    label: 'What can start an attack',
    question: 'Can any of these start an attack?',
    hint: 'Select all that apply.',
    why: 'A doctor wants to know if attacks start by themselves or after something else.',
    options: {
      suddenMovement: 'A sudden movement',
      exercise: 'Exercise for a long time',
      stress: 'Stress',
      tiredness: 'Tiredness',
      caffeine: 'Caffeine, such as tea, coffee or cola',
      alcohol: 'Alcohol',
      none: 'No, none of these start an attack',
      notSure: 'I am not sure',
    },
    optionHints: { suddenMovement: 'For example standing up quickly.' },
    errors: {
      missing:
        'Select what can start an attack, or select "No, none of these start an attack" or "I am not sure"',
      mixed: 'Select "No, none of these start an attack" or "I am not sure" only if you select nothing else',
    },
  },
});
