/**
 * A text with every character made visible that could hide something or turn the order of a record around. Joiners stay
 * (U+200C, U+200D) and the signs that choose how one is drawn (U+FE00 to U+FE0F): Persian, Hindi and emoji are written with
 * them. So does the line break.
 */
export function markedText(text: string): string {
  return text.replaceAll(hidden, marked);
}

/** A name or a number from a stranger: on one line, and no longer than can be looked at. */
export function shortLine(text: string): string {
  const { beginning } = beginningOf(text, longestName);
  return markedText(beginning).replaceAll('\n', '[U+000A]');
}

const longestName = 80;

/** The first characters of a text from a stranger. Cut before it is marked, so that no mark is cut. */
export function beginningOf(text: string, length: number): { beginning: string; isCut: boolean } {
  const isCut = text.length > length;
  // Half of a pair is no character.
  return { beginning: isCut ? text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '') : text, isCut };
}

export function hasHidden(text: string): boolean {
  return markedText(text) !== text;
}

/**
 * Controls other than the line break, whatever Unicode says may be drawn as nothing (marks of direction, characters without
 * width, tags), and the two separators that break a line where a quotation would not see it.
 */
const hidden =
  /(?!\n|\u200C|\u200D|[\uFE00-\uFE0F])[\p{Cc}\p{Default_Ignorable_Code_Point}\u2028-\u202E\uFFF9-\uFFFB]/gu;

function marked(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
}
