import type { AnswerValue } from '../../../questions/answer.ts';
import { type Answers, pages } from '../../../questions/questionnaire.ts';
import { groups } from './groups.ts';
import { type Situation, type Way, waysThrough } from './ways.ts';

/** One complete set of answers, put together of the person and one way through each group. */
export interface Combination {
  readonly situation: Situation;
  /** In the order of the groups. The list is used again for the next combination. */
  readonly ways: readonly Way[];
  /** The same object each time, with other answers. What is not asked is `undefined`. */
  readonly entered: Answers;
}

/** The ways through each group for one situation, none where the walk ends with the person. */
export function waysOf(situation: Situation): readonly (readonly Way[])[] {
  if (situation.ends) return [];
  return groups.map((group) => waysThrough(group, situation.answers, situation.length));
}

/**
 * Calls `visit` for each choice of one way through each of the groups that vary. The others take their first way.
 *
 * @param varying the places of the groups that vary
 */
export function combine(
  situation: Situation,
  ways: readonly (readonly Way[])[],
  varying: readonly number[],
  visit: (combination: Combination) => void,
): void {
  const entered = blank();
  write(entered, situation);
  const chosen = ways.map((some) => some[0] ?? nowhere);
  for (const way of chosen) write(entered, way);
  choose(0);

  function choose(depth: number): void {
    const group = varying[depth];
    if (group === undefined) {
      visit({ situation, ways: chosen, entered });
      return;
    }
    for (const way of ways[group] ?? []) {
      erase(entered, chosen[group] ?? nowhere);
      write(entered, way);
      chosen[group] = way;
      choose(depth + 1);
    }
  }
}

type Entered = Record<string, AnswerValue | undefined>;

const nowhere: Way = { pages: [], answers: {}, answerSets: 1, ends: false };

/** Every key is there from the start, since an object whose keys come and go is slow. */
function blank(): Entered {
  return Object.fromEntries(pages.map((page) => [page.id, undefined]));
}

function write(entered: Entered, way: Way): void {
  for (const { id } of way.pages) entered[id] = way.answers[id];
}

function erase(entered: Entered, way: Way): void {
  for (const { id } of way.pages) entered[id] = undefined;
}
