import * as fc from 'fast-check';
import type { Place } from '../../../machines/path.ts';
import { anyPlace } from '../../machines/any-moves.ts';

/** One thing that somebody does on the way. */
export interface Move {
  readonly does: (typeof doings)[number];
  /** Which answer, where one is given. */
  readonly choice: number;
  /** Which page, where one is named. */
  readonly place: Place;
}

const doings = [
  'answers',
  'answers',
  'answers',
  'answers',
  'goes back',
  'changes an answer',
  'goes to an address',
  'takes the short set',
  'takes the full set',
  'adds the rest',
  'reloads',
] as const;

const anyMove: fc.Arbitrary<Move> = fc.record({
  does: fc.constantFrom(...doings),
  choice: fc.nat(),
  place: anyPlace,
});

export const anyHistory: fc.Arbitrary<readonly Move[]> = fc.array(anyMove, { maxLength: 30, size: 'max' });
