import type { Pattern } from '../../machines/pattern.ts';
import type { Description } from '../words/words.ts';

const descriptions: readonly Description[] = [
  'one-part',
  'neighbouring',
  'separate',
  'one-side',
  'trunk-and-others',
];

export interface DescriptionOrder {
  /** The description of the person's own pattern, where it has one. */
  readonly own: Description | null;
  readonly others: readonly Description[];
}

/** All five, always. A pattern without a description leaves them in their own order. */
export function descriptionOrder(pattern: Pattern): DescriptionOrder {
  const own = descriptions.find((description) => description === pattern) ?? null;
  return { own, others: descriptions.filter((description) => description !== own) };
}
