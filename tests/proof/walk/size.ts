import { waysOf } from './combined.ts';
import type { Situation, Way } from './ways.ts';

/** How many complete paths the product of the decision classes has. */
export function pathsOf(situation: Situation): bigint {
  return product(waysOf(situation).map((ways) => BigInt(ways.length)));
}

/** How many different sets of answers stand for them. A text counts as written or left empty. */
export function answerSetsOf(situation: Situation): bigint {
  return BigInt(situation.answerSets) * product(waysOf(situation).map(answerSetsThrough));
}

/** One group: the ways through it added up. */
export function answerSetsThrough(ways: readonly Way[]): bigint {
  return ways.reduce((sum, way) => sum + BigInt(way.answerSets), 0n);
}

export function product(factors: readonly bigint[]): bigint {
  return factors.reduce((all, factor) => all * factor, 1n);
}

export function sum(terms: readonly bigint[]): bigint {
  return terms.reduce((all, term) => all + term, 0n);
}
