import { automatedReadability } from 'automated-readability';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { voices } from '../../../questions/words.ts';
import { sentencesIn, wordsIn } from './sentences-in.ts';
import { type Shown, shownTexts } from './shown.ts';

/**
 * The age, in years, at which most people can read these sentences: the mean of 2 published formulas, Flesch-Kincaid
 * (syllables) and the Automated Readability Index (letters), each a school grade, and 5 years more. An item of a list
 * counts as a sentence, so a page that is mostly lists reads a little easier here than joined to its lead.
 */
export function readingAge(sentences: readonly string[]): number {
  if (sentences.length === 0) throw new Error('A reading age needs at least one sentence.');
  const words = sentences.flatMap(wordsIn);
  const counts = {
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
    character: words.reduce((sum, word) => sum + word.length, 0),
  };
  return (fleschKincaid(counts) + automatedReadability(counts)) / 2 + 5;
}

/** The reading age of each page, in the voice that is hardest to read. */
export function readingAges(): ReadonlyMap<string, number> {
  const shown = shownTexts().filter(isSentence);
  const pages = new Set(shown.map(({ page }) => page));
  return new Map([...pages].map((page) => [page, hardest(shown.filter((text) => text.page === page))]));
}

function hardest(texts: readonly Shown[]): number {
  const ages = voices.map((voice) =>
    readingAge(texts.filter(({ at }) => isHeardBy(voice, at)).flatMap(({ text }) => sentencesIn(text))),
  );
  return Math.max(...ages);
}

function isHeardBy(voice: string, at: string): boolean {
  const others = voices.filter((other) => other !== voice);
  return !at.split('.').some((step) => others.some((other) => other === step));
}

/** Labels, buttons and options are no sentences; hard words in them are found by their own check. */
function isSentence({ at, text }: Shown): boolean {
  return /[.?:]$/.test(text) || at.includes('list.');
}
