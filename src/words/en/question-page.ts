import type { QuestionPageWords } from '../words.ts';

export const questionPage: QuestionPageWords = {
  continue: 'Continue',
  whyWeAsk: 'Why we ask',
  optional: '(optional)',
  or: 'or',
  clear: 'Clear my answer',
  problem: 'There is a problem',
  errorPrefix: 'Error:',
  part: (number, total, name) => `Part ${number} of ${total}: ${name}`,
  cannotSave:
    'This browser does not let us save your answers. Keep this tab open until you have finished, or your answers will be lost.',
  keep: 'Stop here and come back later',
};
