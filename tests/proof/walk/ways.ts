import type { Given } from '../../../machines/condition.ts';
import { offeredAt } from '../../../machines/path.ts';
import type { Page, Question, WalkLength } from '../../../questions/question.ts';
import { classesOf, type DecisionClass } from '../classes/decision-class.ts';
import { type Observer, observers } from '../classes/observers.ts';
import { type Group, person } from './groups.ts';

/** One way through a group of pages: an answer for each question that is asked, from each decision class. */
export interface Way {
  readonly pages: readonly Page[];
  readonly answers: Given;
  /** How many sets of answers go this way. */
  readonly answerSets: number;
  /** The path ends here: a page of this way has nothing after it. */
  readonly ends: boolean;
}

/** Who the answers are about, how old they are, and which set of questions they answer. */
export interface Situation extends Way {
  readonly length: WalkLength;
}

/** Every person that the product can tell apart, on each of the two walks. */
export function allSituations(watching = observers): readonly Situation[] {
  const lengths: readonly WalkLength[] = ['short', 'full'];
  return lengths.flatMap((length) =>
    waysThrough(person, {}, length, watching).map((way) => ({ ...way, length })),
  );
}

/**
 * Every way through a group, one for each choice of decision classes.
 *
 * @param before what has been answered outside the group that its conditions read
 */
export function waysThrough(
  group: Group,
  before: Given,
  length: WalkLength,
  watching: readonly Observer[] = observers,
): readonly Way[] {
  const classes = classesBy(watching);
  return group.reduce<readonly Way[]>(
    (ways, page) => ways.flatMap((way) => (way.ends ? [way] : onwards(way, page, before, length, classes))),
    [{ pages: [], answers: {}, answerSets: 1, ends: false }],
  );
}

function onwards(way: Way, page: Page, before: Given, length: WalkLength, classes: Classes): readonly Way[] {
  const offered = offeredAt(page, { ...before, ...way.answers }, length);
  if (offered === null) return [way];
  const pages = [...way.pages, page];
  if (page.kind === 'notice') return [{ ...way, pages, ends: page.ends }];
  return classes(page, offered).map(({ answer, members }) => ({
    pages,
    answers: { ...way.answers, [page.id]: answer },
    answerSets: way.answerSets * members.length,
    ends: false,
  }));
}

type Classes = (question: Question, offered: readonly string[]) => readonly DecisionClass[];

/** To find the classes takes longer than all else here, and the same few lists are offered again and again. */
function classesBy(watching: readonly Observer[]): Classes {
  const found = kept.get(watching) ?? new Map<string, readonly DecisionClass[]>();
  kept.set(watching, found);
  return (question, offered) => {
    const key = [question.id, ...offered].join(' ');
    const classes = found.get(key) ?? classesOf(question, offered, watching);
    found.set(key, classes);
    return classes;
  };
}

const kept = new WeakMap<readonly Observer[], Map<string, readonly DecisionClass[]>>();
