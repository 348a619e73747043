import type { PaperWords } from '../words/paper-words.ts';
import type { Print } from './paper-addresses.ts';

/**
 * The style that writes the name of the form, its version and the number of the page at the foot of each sheet. Browsers that
 * do not know it leave it out; the last line of the form says the version as well.
 */
export function sheetFoot(print: Print, paper: PaperWords, version: string): string {
  const number = paper
    .pageNumber(...counted)
    .split(/(\{pages?\})/)
    .map((piece) => counters[piece] ?? quoted(piece))
    .join(' ');
  const font = `font:${sizes[print]} sans-serif`;
  return `@page{@bottom-left{content:${quoted(paper.foot(version))};${font}}@bottom-right{content:${number};${font}}}`;
}

/** Large print is 18 point everywhere. */
const sizes: Readonly<Record<Print, string>> = { usual: '9pt', large: '18pt' };

/** Stand for the numbers until the browser knows them. */
const counted = ['{page}', '{pages}'] as const;

const counters: Readonly<Record<string, string>> = {
  '{page}': 'counter(page)',
  '{pages}': 'counter(pages)',
};

function quoted(text: string): string {
  return `"${text.replaceAll(/["\\]/g, '\\$&')}"`;
}
