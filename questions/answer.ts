import { countCharacters } from './characters.ts';
import { type ChooseMany, textLimit } from './question.ts';

/** One option, several, or a text. `null` is an optional question that was seen and left empty. */
export type AnswerValue = string | readonly string[] | null;

/** An option that stands alone was given together with another. */
export function isMixed(question: Pick<ChooseMany, 'exclusive'>, values: readonly string[]): boolean {
  return values.length > 1 && values.some((value) => question.exclusive.includes(value));
}

export function isShort(text: string): boolean {
  // A person never counts more characters than there are code units, and those need no counting.
  return text.length <= textLimit || countCharacters(text) <= textLimit;
}
