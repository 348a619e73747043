import type { Words } from '../words.ts';
import { articles } from './articles.ts';
import { commonWords } from './opening-words.ts';
import { start } from './start.ts';
import { urgentWords } from './urgent-words.ts';

/** All that is the same for everyone, for whoever needs it together: the build and the tests. */
export const words: Words = { ...commonWords, ...urgentWords, start, ...articles };
