import type { CheckAnswersWords } from '../words.ts';

export const checkAnswers: CheckAnswersWords = {
  title: 'Check your answers',
  lead: ['Read your answers. You can change any of them before you see your summary.'],
  change: 'Change',
  notProvided: 'Not provided',
  confirm: 'Show my summary',
  deleteAnswers: 'Delete my answers',
  fromFile: {
    mark: 'From the file. You have not checked it yet.',
    waiting: (count, written) =>
      count === 1
        ? '1 answer came from your file, and you have not looked at it yet.'
        : `${written} answers came from your file, and you have not looked at them yet.`,
    look: 'Look at them 1 by 1',
  },
};
