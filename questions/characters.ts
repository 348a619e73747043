import { madeOnce } from './made-once.ts';

/** Counts characters as a person sees them: a letter with its accents is 1, and so is an emoji of several code points. */
export function countCharacters(text: string): number {
  return charactersIn(text).length;
}

/** The characters of a text as a person sees them, none of them taken apart. */
export function charactersIn(text: string): readonly string[] {
  const segmenter = segmenterOfBrowser();
  return segmenter === null
    ? Array.from(text)
    : Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/**
 * To make one takes a slow phone longer than everything else that the first file runs. Some browsers from before 2024 have
 * none. Code points are then the nearest count.
 */
const segmenterOfBrowser = madeOnce(() => ('Segmenter' in Intl ? new Intl.Segmenter() : null));
