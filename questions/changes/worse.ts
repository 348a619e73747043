import { is18OrOver } from '../person/age.ts';
import { chooseMany } from '../question.ts';

export const worse = chooseMany({
  id: 'worse',
  walks: ['short', 'full'],
  options: ['stress', 'tiredness', 'caffeine', 'alcohol', 'talking', 'eating', 'moving', 'none', 'notSure'],
  optionWhen: { alcohol: is18OrOver },
  exclusive: ['none', 'notSure'],
  words: {
    label: 'What makes it worse',
    question: 'Do any of these make the movements worse?',
    hint: 'Select all that apply.',
    why: 'What makes the movements worse can help a doctor understand them.',
    options: {
      stress: 'Stress',
      tiredness: 'Tiredness',
      caffeine: 'Caffeine, such as tea, coffee or cola',
      alcohol: 'Alcohol',
      talking: 'Talking',
      eating: 'Eating or chewing',
      moving: 'Moving',
      none: 'No, none of these make them worse',
      notSure: 'I am not sure',
    },
    errors: {
      missing:
        'Select what makes the movements worse, or select "No, none of these make them worse" or "I am not sure"',
      mixed: 'Select "No, none of these make them worse" or "I am not sure" only if you select nothing else',
    },
  },
});
