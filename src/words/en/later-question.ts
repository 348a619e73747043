import type { LaterQuestionWords } from '../words.ts';

export const laterQuestion: LaterQuestionWords = {
  charactersLeft: (count, written) =>
    count === 1 ? `You have ${written} character left` : `You have ${written} characters left`,
  charactersOver: (count, written) =>
    count === 1 ? `You have ${written} character too many` : `You have ${written} characters too many`,
  fromFile: {
    answered: 'This answer came from your file. You can change it. Select Continue if it is right.',
    leftEmpty: 'This was left empty in your file. You can answer it now, or select Continue.',
  },
  withoutTheRest: 'Go to my summary without these questions',
};
