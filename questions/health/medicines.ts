import { chooseMany } from '../question.ts';

export const medicines = chooseMany({
  id: 'medicines',
  walks: ['short', 'full'],
  options: [
    'sickness',
    'psychosis',
    'depression',
    'epilepsy',
    'parkinsons',
    'adhd',
    'somethingElse',
    'none',
    'notSure',
  ],
  exclusive: ['none', 'notSure'],
  words: {
    label: 'Medicines ever taken',
    question: {
      self: 'Have you ever taken any of these medicines?',
      child: 'Has your child ever taken any of these medicines?',
      other: 'Has the person you care for ever taken any of these medicines?',
    },
    hint: 'Select all that apply. Include those taken now and those taken in the past.',
    why: 'Some medicines can change how a person moves, even long after they are started or stopped.',
    help: {
      title: 'If you take a medicine now',
      body: ['Do not stop taking a prescribed medicine without speaking to a doctor or pharmacist first.'],
    },
    options: {
      sickness: 'For feeling sick, or for vertigo (a spinning feeling)',
      psychosis: 'For psychosis or severe agitation',
      depression: 'For depression or anxiety',
      epilepsy: 'For epilepsy or seizures (fits)',
      parkinsons: "For Parkinson's",
      adhd: 'For ADHD',
      somethingElse: 'Another medicine I want to mention',
      none: {
        self: 'No, I have not taken any of these',
        child: 'No, my child has not taken any of these',
        other: 'No, they have not taken any of these',
      },
      notSure: 'I am not sure',
    },
    optionHints: {
      sickness: 'For example metoclopramide, prochlorperazine or domperidone.',
      psychosis: 'For example haloperidol, risperidone or olanzapine.',
    },
    errors: {
      missing: {
        self: 'Select the medicines, or select "No, I have not taken any of these" or "I am not sure"',
        child: 'Select the medicines, or select "No, my child has not taken any of these" or "I am not sure"',
        other: 'Select the medicines, or select "No, they have not taken any of these" or "I am not sure"',
      },
      mixed: {
        self: 'Select "No, I have not taken any of these" or "I am not sure" only if you select nothing else',
        child:
          'Select "No, my child has not taken any of these" or "I am not sure" only if you select nothing else',
        other:
          'Select "No, they have not taken any of these" or "I am not sure" only if you select nothing else',
      },
    },
  },
});
