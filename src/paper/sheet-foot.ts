import type { PaperWords } from '../words/paper-words.ts';
import type { Print } from './paper-addresses.ts';

/**
 * The style that writes the name of the form, its version and the number of the page at the foot of each sheet. Browsers that
 * do not know it leave it out; the last line of the form says the version as well.
 */
export function sheetFoot(print: Print, paper: PaperWords, version: string): string {
  const [before = '', between = '', after = ''] = paper.pageNumber(page, pages).split(/[\u0001\u0002]/);
  const number = `${quoted(before)} counter(page) ${quoted(between)} counter(pages) ${quoted(after)}`;
  const font = `font:${sizes[print]} sans-serif`;
  return `@page{@bottom-left{content:${quoted(paper.foot(version))};${font}}@bottom-right{content:${number};${font}}}`;
}

/** Large print is 18 point everywhere. */
const sizes: Readonly<Record<Print, string>> = { usual: '9pt', large: '18pt' };

/** Stand for the numbers until the browser knows them. */
const page = '\u0001';
const pages = '\u0002';

function quoted(text: string): string {
  return `"${text.replaceAll(/["\\]/g, '\\$&')}"`;
}
