/**
 * A text with every character made visible that could hide something or turn the order of a record around. Joiners stay
 * (U+200C, U+200D): Persian, Hindi and emoji are written with them. So does the line break.
 */
export function markedText(text: string): string {
  return text.replaceAll(hidden, marked);
}

export function hasHidden(text: string): boolean {
  return markedText(text) !== text;
}

/**
 * Controls other than the line break, marks and overrides of direction, characters without width, and the two separators
 * that break a line where a quotation would not see it.
 */
const hidden = /(?!\n)[\p{Cc}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/gu;

function marked(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
}
