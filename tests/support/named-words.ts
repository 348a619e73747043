import { walkWords } from '../../src/words/en/walk-words.ts';
import type { WalkWords } from '../../src/words/words.ts';
import { mapTexts } from './map-texts.ts';

/** Words in which every text is the name of its place, so that a test says which words are shown and not what they say. */
export const namedWords: WalkWords = mapTexts(walkWords, (_text, at) => at);
