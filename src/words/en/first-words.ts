import { firstWording } from '../../../questions/first-wording.ts';
import type { FirstWords } from '../words.ts';
import { questionPage } from './question-page.ts';
import { sections } from './sections.ts';

export const firstWords: FirstWords = {
  sections,
  questionPage,
  // A question carries its first wording in its own file; another language brings a record of the same type.
  questions: firstWording,
};
