import type { CheckAnswersWords, QuestionPageWords } from '../words.ts';

export const questionPage: QuestionPageWords = {
  continue: 'Continue',
  whyWeAsk: 'Why we ask',
  optional: '(optional)',
  or: 'or',
  clear: 'Clear my answer',
  problem: 'There is a problem',
  errorPrefix: 'Error:',
  part: (number, total, name) => `Part ${number} of ${total}: ${name}`,
  charactersLeft: (count, written) =>
    count === 1 ? `You have ${written} character left` : `You have ${written} characters left`,
  charactersOver: (count, written) =>
    count === 1 ? `You have ${written} character too many` : `You have ${written} characters too many`,
  cannotSave:
    'This browser does not let us save your answers. Keep this tab open until you have finished, or your answers will be lost.',
  fromFile: {
    answered: 'This answer came from your file. You can change it. Select Continue if it is right.',
    leftEmpty: 'This was left empty in your file. You can answer it now, or select Continue.',
  },
  withoutTheRest: 'Go to my summary without these questions',
};

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
