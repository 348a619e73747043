import { pathOf } from '../../../machines/path.ts';
import type { Answers } from '../../../questions/questionnaire.ts';
import { observersOf } from '../classes/observers.ts';
import { rulesInForce } from '../classes/rules.ts';
import { type Group, groupedBy } from '../walk/groups.ts';
import { answerSetsThrough, product } from '../walk/size.ts';
import { allSituations, type Situation, waysThrough, type Way } from '../walk/ways.ts';
import { type Decision, decisionsSince } from './decision.ts';
import type { KeptRules } from './kept-rules.ts';

/** Sets of answers for which one thing is decided otherwise than it was. */
export interface Move {
  readonly decision: Decision;
  readonly from: string;
  readonly to: string;
  /** How many sets of answers moved. */
  answerSets: bigint;
  /** One of them, only as far as this decision goes. */
  readonly example: Answers;
}

export interface Moves {
  readonly moves: readonly Move[];
  /** All sets of answers, moved or not. */
  readonly answerSets: bigint;
}

/**
 * Compares rule by rule, on answer classes so fine that neither the kept rules nor those in force tell apart what is
 * in one class. Both read the same answers, so what moved is moved by that rule and by no rule before it.
 */
export function movesSince(kept: KeptRules): Moves {
  const watching = [...observersOf(kept), ...observersOf(rulesInForce)];
  const groups = groupedBy(watching);
  const decisions = decisionsSince(kept);
  const found = new Map<string, Move>();
  let answerSets = 0n;
  for (const situation of allSituations(watching)) {
    const ways = situation.ends
      ? []
      : groups.map((group) => waysThrough(group, situation.answers, situation.length, watching));
    const all = BigInt(situation.answerSets) * product(ways.map(answerSetsThrough));
    answerSets += all;
    compare(situation, situation, all, decisions.filter(isOfThePerson(groups)), found);
    for (const [place, some] of ways.entries()) {
      const mine = decisions.filter(isOf(groups[place] ?? []));
      const others = all / answerSetsThrough(some);
      for (const way of some) compare(situation, way, BigInt(way.answerSets) * others, mine, found);
    }
  }
  return { moves: [...found.values()], answerSets };
}

function compare(
  situation: Situation,
  way: Way,
  answerSets: bigint,
  decisions: readonly Decision[],
  found: Map<string, Move>,
): void {
  const example: Answers = { ...situation.answers, ...way.answers };
  const path = pathOf(example, situation.length);
  for (const decision of decisions) {
    const from = decision.was(path, situation.length);
    const to = decision.is(path);
    if (from === to || from === null || to === null) continue;
    const key = [decision.name, from, to].join('|');
    const move = found.get(key) ?? { decision, from, to, answerSets: 0n, example };
    move.answerSets += answerSets;
    found.set(key, move);
  }
}

function isOf(group: Group): (decision: Decision) => boolean {
  return ({ page }) => group.some(({ id }) => id === page);
}

function isOfThePerson(groups: readonly Group[]): (decision: Decision) => boolean {
  return (decision) => !groups.some((group) => isOf(group)(decision));
}
