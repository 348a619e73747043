import type { Block, Prose } from '../../questions/words.ts';

/** What a paragraph says, or the line that leads into a list, to find it on screen. */
export function leadOf(block: Block): string {
  return typeof block === 'string' ? block : (block.lead ?? '');
}

/** What prose begins with. */
export function beginningOf([first = '']: Prose): string {
  return leadOf(first);
}
