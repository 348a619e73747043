import { adviceWords, pageWords } from '../../../questions/questionnaire.ts';
import type { WalkWords } from '../words.ts';
import { body } from './body.ts';
import { call } from './call.ts';
import { checkAnswers, questionPage } from './question-page.ts';
import { answersFile, deleted, ended, keep, savedProblem } from './saved.ts';
import { explanation } from './explanation.ts';
import { sections } from './sections.ts';
import { summary } from './summary.ts';

export const walkWords: WalkWords = {
  sections,
  // A question carries its first wording in its own file; another language brings a record of the same type.
  questions: pageWords,
  advice: adviceWords,
  questionPage,
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
