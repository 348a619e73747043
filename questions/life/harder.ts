import { is16OrOver } from '../person/age.ts';
import { chooseMany } from '../question.ts';

export const harder = chooseMany({
  id: 'harder',
  walks: ['full'],
  options: [
    'hands',
    'reading',
    'eating',
    'speaking',
    'walking',
    'sleep',
    'work',
    'driving',
    'people',
    'none',
    'notSure',
  ],
  optionWhen: { driving: is16OrOver },
  exclusive: ['none', 'notSure'],
  words: {
    label: 'What is harder',
    question: {
      self: 'Do the movements make any of these harder for you?',
      child: 'Do the movements make any of these harder for your child?',
      other: 'Do the movements make any of these harder for the person you care for?',
    },
    hint: 'Select all that apply.',
    why: 'This helps a doctor see how the movements affect daily life.',
    options: {
      hands: 'Using the hands',
      reading: 'Reading or looking at screens',
      eating: 'Eating or swallowing',
      speaking: 'Speaking',
      walking: 'Walking',
      sleep: 'Sleeping',
      work: 'Work or school',
      driving: 'Driving',
      people: 'Being with other people',
      none: 'No, none of these are harder',
      notSure: 'I am not sure',
    },
    errors: {
      missing: 'Select what is harder, or select "No, none of these are harder" or "I am not sure"',
      mixed: 'Select "No, none of these are harder" or "I am not sure" only if you select nothing else',
    },
  },
});
