import type { Prose } from '../../questions/words.ts';

/** Prose as lines of plain text. */
export function plainProse(prose: Prose): readonly string[] {
  return prose.flatMap((block) =>
    typeof block === 'string'
      ? [unlinked(block)]
      : [
          ...(block.lead === undefined ? [] : [unlinked(block.lead)]),
          ...block.list.map((item) => `- ${unlinked(item)}`),
        ],
  );
}

/** A link keeps its words, and a web address is written out; a telephone number already says itself. */
function unlinked(text: string): string {
  return text
    .replaceAll(/\[([^\]]+)\]\((https:[^)]+)\)/g, '$1 ($2)')
    .replaceAll(/\[([^\]]+)\]\([^)]+\)/g, '$1');
}
