import { chooseOne } from '../question.ts';

export const onsetManner = chooseOne({
  id: 'onsetManner',
  walks: ['short', 'full'],
  options: ['minutesOrHours', 'days', 'weeksOrMonths', 'years', 'notSure'],
  words: {
    label: 'How quickly it started',
    question: 'How quickly did the movements start?',
    hint: 'Think about the time from the first sign until the movements were clear to see or feel.',
    why: 'A doctor asks different questions about a sudden start and a slow start.',
    options: {
      minutesOrHours: 'Within minutes or hours',
      days: 'Over days',
      weeksOrMonths: 'Over weeks or months',
      years: 'Over years',
      notSure: 'I am not sure',
    },
    errors: { missing: 'Select how quickly the movements started, or select "I am not sure"' },
  },
});
