import type { CommonWords } from '../words.ts';
import { failure } from './failure.ts';
import { site } from './site.ts';

export const commonWords: CommonWords = { language: 'en', direction: 'ltr', site, failure };
