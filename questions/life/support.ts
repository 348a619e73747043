import { chooseMany } from '../question.ts';

export const support = chooseMany({
  id: 'support',
  walks: ['full'],
  optional: true,
  options: [
    'largePrint',
    'easyRead',
    'signLanguage',
    'interpreter',
    'writing',
    'stepFree',
    'extraTime',
    'companion',
    'none',
  ],
  exclusive: ['none'],
  words: {
    label: 'Support for the appointment',
    question: {
      self: 'Do you need any of these for the appointment?',
      child: 'Do you or your child need any of these for the appointment?',
      other: 'Do you or the person you care for need any of these for the appointment?',
    },
    hint: 'Select all that apply. Tell the clinic about these when you book.',
    why: 'The clinic can get ready when it knows what is needed.',
    options: {
      largePrint: 'Large print',
      easyRead: 'Easy Read',
      signLanguage: 'A British Sign Language (BSL) interpreter',
      interpreter: 'An interpreter for another language',
      writing: 'Contact in writing, not by telephone',
      stepFree: 'Step-free access',
      extraTime: 'Extra time',
      companion: {
        self: 'Someone to come with me',
        child: 'Someone else to come with us',
        other: 'Someone else to come with us',
      },
      none: {
        self: 'No, I do not need any of these',
        child: 'No, we do not need any of these',
        other: 'No, we do not need any of these',
      },
    },
    optionHints: {
      easyRead: 'Short sentences with pictures.',
      stepFree: 'A way in that has no steps.',
    },
    errors: {
      mixed: {
        self: 'Select "No, I do not need any of these" only if you select nothing else',
        child: 'Select "No, we do not need any of these" only if you select nothing else',
        other: 'Select "No, we do not need any of these" only if you select nothing else',
      },
    },
  },
});
