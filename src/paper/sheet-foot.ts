import type { PaperWords } from '../words/paper-words.ts';
import type { Print } from './paper-addresses.ts';

/**
 * The style that writes on each sheet, outside the form: room for a reference at its head; the name of the print and the number
 * of the page at its foot. Browsers that do not know it leave it out; the last line of the form names the print as well.
 */
export function sheetFoot(print: Print, paper: PaperWords, foot: string): string {
  const number = paper
    .pageNumber(...counted)
    .split(/(\{pages?\})/)
    .map((piece) => counters[piece] ?? quoted(piece))
    .join(' ');
  const { size, margin } = sheets[print];
  const box = (place: string, content: string, style: string) =>
    `@${place}{content:${content};font:${size} sans-serif;${style}}`;
  const boxes = [
    // Not at the edge, where printers leave things out.
    box('top-right', quoted(paper.sheetReference), 'vertical-align:bottom;padding-bottom:1.5mm'),
    box('bottom-left', quoted(foot), ''),
    box('bottom-right', number, 'white-space:nowrap'),
  ];
  return `@page{margin:${margin};${boxes.join('')}}`;
}

/** Large print is 18 point everywhere, so that the foot takes two lines. */
const sheets: Readonly<Record<Print, { readonly size: string; readonly margin: string }>> = {
  usual: { size: '9pt', margin: '11.5mm 13mm' },
  large: { size: '18pt', margin: '16mm 13mm 20mm' },
};

/** Stand for the numbers until the browser knows them. */
const counted = ['{page}', '{pages}'] as const;

const counters: Readonly<Record<string, string>> = {
  '{page}': 'counter(page)',
  '{pages}': 'counter(pages)',
};

function quoted(text: string): string {
  return `"${text.replaceAll(/["\\]/g, '\\$&')}"`;
}
