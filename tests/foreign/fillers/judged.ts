import type { Case } from './compare.ts';
import type { Difference } from './differences.ts';
import { knownAs, knownDifferences, type SeenIn } from './known-differences.ts';

/** What was found in the classes, or in the walks, with one filler. */
export interface FoundIn {
  readonly seenIn: SeenIn;
  readonly cases: number;
  /** Cases with a difference, known or not. */
  readonly differing: number;
  /** Cases in which nothing is shown or hidden otherwise than on our path. */
  readonly sameAsked: number;
  /** Cases in which the response reads as ours does. */
  readonly sameRead: number;
  /** By the id of a known difference, the number of cases. */
  readonly known: Readonly<Record<string, number>>;
  /** Each with the number of cases, and the first of them. */
  readonly unknown: readonly string[];
  /** Known differences that no case has. */
  readonly gone: readonly string[];
}

export function judged(filler: string, seenIn: SeenIn, cases: readonly Case[]): FoundIn {
  const found = new Map<string, Case[]>();
  for (const one of cases) {
    for (const name of new Set(one.differences.map((difference) => nameOf(filler, seenIn, difference)))) {
      found.set(name, [...(found.get(name) ?? []), one]);
    }
  }
  const expected = knownDifferences.filter(
    (known) => known.filler === filler && known.seenIn.includes(seenIn),
  );
  const isExpected = (name: string) => expected.some(({ id }) => id === name);
  return {
    seenIn,
    cases: cases.length,
    differing: cases.filter(({ differences }) => differences.length > 0).length,
    sameAsked: without(cases, ['shown', 'hidden']),
    sameRead: without(cases, ['read', 'misfit', 'refused']),
    known: Object.fromEntries(
      [...found].filter(([name]) => isExpected(name)).map(([name, { length }]) => [name, length]),
    ),
    unknown: [...found]
      .filter(([name]) => !isExpected(name))
      .map(([name, some]) => `${name}: ${some.length} cases, the first ${some[0]?.name}`),
    gone: expected.map(({ id }) => id).filter((id) => !found.has(id)),
  };
}

function without(cases: readonly Case[], kinds: readonly Difference['kind'][]): number {
  return cases.filter(({ differences }) => !differences.some(({ kind }) => kinds.includes(kind))).length;
}

function nameOf(filler: string, seenIn: SeenIn, difference: Difference): string {
  const { kind, about, after } = difference;
  const known = knownAs(filler, seenIn, difference);
  return known?.id ?? [kind, about, ...(after === undefined ? [] : [`after ${after}`])].join(' ');
}
