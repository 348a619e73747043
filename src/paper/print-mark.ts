import { createHash } from 'node:crypto';

/** Tells two prints apart: other where a word, a number or the order of them is other. */
export function printMark(html: string): string {
  const text = html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
  return createHash('sha256').update(text).digest('hex').slice(0, 6);
}
