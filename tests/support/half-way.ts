import type { Answers } from '../../questions/questionnaire.ts';
import { fullNeckAnswers, neckAnswers } from '../machines/sample-answers.ts';

/** Everything but the last answer: Continue leads on to the next question, and not back to the list of answers. */
const { illnesses: _illnesses, ...untilIllnesses } = neckAnswers;
const { support: _support, ...untilSupport } = fullNeckAnswers;

export const halfWay: Answers = untilIllnesses;
export const halfWayFull: Answers = untilSupport;
