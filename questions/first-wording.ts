import { firstQuestions } from './first-questions.ts';
import { wordingOf } from './wording-of.ts';

/** The words that come with the code that asks. */
export const firstWording = wordingOf(firstQuestions);
