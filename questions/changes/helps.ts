import { is18OrOver } from '../person/age.ts';
import { chooseMany } from '../question.ts';

export const helps = chooseMany({
  id: 'helps',
  walks: ['full'],
  options: ['touching', 'leaning', 'sleep', 'changingHow', 'alcohol', 'none', 'notSure'],
  optionWhen: { alcohol: is18OrOver },
  exclusive: ['none', 'notSure'],
  words: {
    label: 'What makes it better',
    question: 'Do any of these make the movements better?',
    hint: 'Select all that apply, even if the movements are better for only a short time.',
    why: 'Some people find small things that make the movements better. A doctor wants to know about them.',
    options: {
      touching: 'Touching a spot, such as the chin or the back of the head',
      leaning: 'Leaning on something or lying down',
      sleep: 'Sleep',
      changingHow: {
        self: 'Changing how I do something',
        child: 'Changing how my child does something',
        other: 'Changing how they do something',
      },
      alcohol: 'Alcohol',
      none: 'No, none of these make them better',
      notSure: 'I am not sure',
    },
    optionHints: { changingHow: 'For example holding a pen in a different way.' },
    errors: {
      missing:
        'Select what makes the movements better, or select "No, none of these make them better" or "I am not sure"',
      mixed: 'Select "No, none of these make them better" or "I am not sure" only if you select nothing else',
    },
  },
});
