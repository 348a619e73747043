import type { AnswerValue } from '../questions/answer.ts';
import { testsOf } from '../questions/condition.ts';
import type { Page, WalkLength } from '../questions/question.ts';
import { type PageId, pages } from '../questions/questionnaire.ts';
import type { Given } from './condition.ts';
import { decisionClasses, conditionsOf, optionsRead } from './decision-classes.ts';
import { offeredAt, type Standing, standingAnswer } from './path.ts';

type QuestionnairePage = (typeof pages)[number];

/** For each page, the pages that some answers lead to next. Every one is taken by somebody: none is there in case. */
export function trueEdges(): ReadonlyMap<PageId, readonly Standing[]> {
  return new Map(pages.map((page) => [page.id, successors(page)]));
}

/**
 * Tries every answer that the pages in reach can tell apart. In reach are the pages up to the first one that is
 * asked of everybody; only the questions that their conditions read, directly or through one another, can matter.
 */
function successors(page: QuestionnairePage): readonly Standing[] {
  if (page.kind === 'notice' && page.ends) return [];
  const reach = pagesInReach(page);
  const [, next] = reach;
  if (next && isAskedOfAll(next)) return [next.id];
  const ordered = withPagesRead(reach);
  const read = new Map(ordered.map((other) => [other.id, optionsRead(other, ordered)]));
  const found = new Set<Standing>();
  for (const length of lengths) explore({ ordered, read, from: page.id, length, found }, 0, {}, false);
  return [...found];
}

const lengths: readonly WalkLength[] = ['short', 'full'];

interface Search {
  readonly ordered: readonly QuestionnairePage[];
  /** By page, the options that conditions read. */
  readonly read: ReadonlyMap<PageId, ReadonlySet<string>>;
  readonly from: PageId;
  readonly length: WalkLength;
  readonly found: Set<Standing>;
}

/** @param isPast the walk has just left `from`, so that the next page that applies is a successor */
function explore(search: Search, index: number, given: Given, isPast: boolean): void {
  const page = search.ordered[index];
  if (!page) {
    if (isPast) search.found.add('checkAnswers');
    return;
  }
  const offered = offeredAt(page, given, search.length);
  if (offered === null) {
    explore(search, index + 1, given, isPast);
    return;
  }
  if (isPast) {
    search.found.add(page.id);
    return;
  }
  if (page.kind === 'notice' && page.ends) return;
  for (const answer of answersAt(page, offered, search.read.get(page.id) ?? new Set())) {
    explore(search, index + 1, { ...given, [page.id]: answer }, page.id === search.from);
  }
}

function answersAt(
  page: Page,
  offered: readonly string[],
  read: ReadonlySet<string>,
): readonly (AnswerValue | undefined)[] {
  if (page.kind === 'notice') return [undefined];
  return decisionClasses(page, read, offered).filter(
    (answer) => standingAnswer(page, offered, answer) !== undefined,
  );
}

function pagesInReach(page: QuestionnairePage): readonly QuestionnairePage[] {
  const from = pages.indexOf(page);
  const always = pages.findIndex((later, index) => index > from && isAskedOfAll(later));
  return always < 0 ? pages.slice(from) : pages.slice(from, always + 1);
}

function isAskedOfAll(page: Page): boolean {
  const isFree = page.when === undefined && !('atLeastOffered' in page);
  return isFree && lengths.every((length) => page.walks.includes(length));
}

function withPagesRead(reach: readonly QuestionnairePage[]): readonly QuestionnairePage[] {
  const wanted = new Set<string>(reach.map((page) => page.id));
  for (const page of [...pages].reverse()) {
    if (!wanted.has(page.id)) continue;
    for (const test of conditionsOf(page).flatMap(testsOf)) wanted.add(test.question);
  }
  return pages.filter((page) => wanted.has(page.id));
}
