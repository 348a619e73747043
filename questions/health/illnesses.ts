import { chooseMany } from '../question.ts';

export const illnesses = chooseMany({
  id: 'illnesses',
  walks: ['short', 'full'],
  options: [
    'headInjury',
    'brainInfection',
    'stroke',
    'parkinsons',
    'cerebralPalsy',
    'seizures',
    'somethingElse',
    'none',
    'notSure',
  ],
  exclusive: ['none', 'notSure'],
  words: {
    label: 'Illnesses and injuries',
    question: {
      self: 'Have you ever had any of these?',
      child: 'Has your child ever had any of these?',
      other: 'Has the person you care for ever had any of these?',
    },
    hint: 'Select all that apply.',
    why: 'Some illnesses and injuries can change how a person moves.',
    options: {
      headInjury: 'A head injury',
      brainInfection: 'An infection in or around the brain',
      stroke: 'A stroke',
      parkinsons: "Parkinson's",
      cerebralPalsy: 'Cerebral palsy',
      seizures: 'Seizures (fits)',
      somethingElse: 'Another illness or injury I want to mention',
      none: {
        self: 'No, I have not had any of these',
        child: 'No, my child has not had any of these',
        other: 'No, they have not had any of these',
      },
      notSure: 'I am not sure',
    },
    optionHints: { brainInfection: 'For example meningitis or encephalitis.' },
    errors: {
      missing: {
        self: 'Select any that apply, or select "No, I have not had any of these" or "I am not sure"',
        child: 'Select any that apply, or select "No, my child has not had any of these" or "I am not sure"',
        other: 'Select any that apply, or select "No, they have not had any of these" or "I am not sure"',
      },
      mixed: {
        self: 'Select "No, I have not had any of these" or "I am not sure" only if you select nothing else',
        child:
          'Select "No, my child has not had any of these" or "I am not sure" only if you select nothing else',
        other:
          'Select "No, they have not had any of these" or "I am not sure" only if you select nothing else',
      },
    },
  },
});
