import type { PaperWords } from '../words/paper-words.ts';

/** The same words, wherever they stand among others, with what was written for the screen said for paper. */
export function onPaper<Spoken>(words: Spoken, pairs: PaperWords['onPaper']): Spoken {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- texts stay texts, and nothing else changes
  return changed(words, (text) =>
    pairs.reduce((said, { screen, paper }) => said.replaceAll(screen, paper), text),
  ) as Spoken;
}

function changed(words: unknown, change: (text: string) => string): unknown {
  if (typeof words === 'string') return change(words);
  if (Array.isArray(words)) return words.map((one) => changed(one, change));
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, one]) => [key, changed(one, change)]));
}
