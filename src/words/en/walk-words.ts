import { adviceWords, laterWording } from '../../../questions/later-wording.ts';
import type { WalkWords } from '../words.ts';
import { body } from './body.ts';
import { call } from './call.ts';
import { checkAnswers } from './check-answers.ts';
import { laterQuestion } from './later-question.ts';
import { firstWords } from './opening-words.ts';
import { answersFile, deleted, ended, keep, savedProblem } from './saved.ts';
import { explanation } from './explanation.ts';
import { summary } from './summary.ts';

export const walkWords: WalkWords = {
  ...firstWords,
  questionPage: { ...firstWords.questionPage, ...laterQuestion },
  questions: { ...firstWords.questions, ...laterWording },
  advice: adviceWords,
  checkAnswers,
  summary,
  explanation,
  body,
  call,
  keep,
  answersFile,
  deleted,
  ended,
  savedProblem,
};
