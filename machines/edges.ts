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
  const found: Found = new Map(pages.map((page) => [page.id, new Set()]));
  for (const stretch of stretches()) explore(stretch, found);
  return new Map([...found].map(([id, next]) => [id, [...next]]));
}

type Found = ReadonlyMap<PageId, Set<Standing>>;

/** Pages in a row, from one that is asked of everybody to before the next such page. */
interface Stretch {
  readonly pages: readonly QuestionnairePage[];
  readonly next: Standing;
}

function stretches(): readonly Stretch[] {
  const starts = pages.flatMap((page, index) => (index === 0 || isAskedOfAll(page) ? [index] : []));
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? pages.length;
    return { pages: pages.slice(start, end), next: pages[end]?.id ?? 'checkAnswers' };
  });
}

function isAskedOfAll(page: Page): boolean {
  const isFree = page.when === undefined && !('atLeastOffered' in page);
  return isFree && lengths.every((length) => page.walks.includes(length));
}

const lengths: readonly WalkLength[] = ['short', 'full'];

/** Everybody whom the pages to come cannot tell apart. */
interface Crowd {
  readonly length: WalkLength;
  /** The answers that are still to be read. */
  readonly given: Given;
  /** The pages of the stretch where some of them stand. */
  readonly at: Set<PageId>;
}

/**
 * Sends everybody through a stretch at once, page by page, with every answer that its pages can tell apart. Only
 * questions that its conditions read, directly or through one another, can matter. Those who are told apart no more
 * become one crowd again, so that the work grows with the pages and not with the ways through them.
 */
function explore({ pages: stretch, next }: Stretch, found: Found): void {
  const ordered = withPagesRead(stretch);
  const read = optionsRead(ordered);
  const lastReader = lastReaders(ordered);
  const here = new Set(stretch);
  let crowds: readonly Crowd[] = lengths.map((length) => ({ length, given: {}, at: new Set() }));
  for (const [index, page] of ordered.entries()) {
    const isRead = (id: string) => (lastReader.get(id) ?? 0) > index;
    const search = { page, read: read.get(page.id) ?? new Set(), found: here.has(page) ? found : null };
    crowds = joined(crowds.flatMap((crowd) => past(search, crowd)).map((crowd) => forgetting(crowd, isRead)));
  }
  for (const { at } of crowds) arrive(next, at, found);
}

interface Search {
  readonly page: QuestionnairePage;
  /** The options of the page that conditions read. */
  readonly read: ReadonlySet<string>;
  /** `null` at a page before the stretch, which is only there to be answered. */
  readonly found: Found | null;
}

/** The crowds that leave the page, one for each answer, or the crowd that passes it by. */
function past({ page, read, found }: Search, crowd: Crowd): readonly Crowd[] {
  const { given, length } = crowd;
  const offered = offeredAt(page, given, length);
  if (offered === null) return [crowd];
  if (found) arrive(page.id, crowd.at, found);
  if (page.kind === 'notice' && page.ends) return [];
  return answersAt(page, offered, read).map((answer) => ({
    length,
    given: { ...given, [page.id]: answer },
    at: new Set(found ? [page.id] : []),
  }));
}

function arrive(to: Standing, from: ReadonlySet<PageId>, found: Found): void {
  for (const page of from) found.get(page)?.add(to);
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

function forgetting(crowd: Crowd, isRead: (id: string) => boolean): Crowd {
  const given = Object.fromEntries(Object.entries(crowd.given).filter(([id]) => isRead(id)));
  return { ...crowd, given };
}

function joined(crowds: readonly Crowd[]): readonly Crowd[] {
  const byLikeness = new Map<string, Crowd>();
  for (const crowd of crowds) {
    const likeness = JSON.stringify([crowd.length, crowd.given]);
    const others = byLikeness.get(likeness);
    byLikeness.set(likeness, others ? { ...crowd, at: merged(crowd.at, others.at) } : crowd);
  }
  return [...byLikeness.values()];
}

/** The few join the many: a long chain of pages gathers everybody who left it in one set. */
function merged(one: Set<PageId>, other: Set<PageId>): Set<PageId> {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  for (const page of few) many.add(page);
  return many;
}

function withPagesRead(stretch: readonly QuestionnairePage[]): readonly QuestionnairePage[] {
  const wanted = new Set<string>(stretch.map((page) => page.id));
  for (const page of [...pages].reverse()) {
    if (!wanted.has(page.id)) continue;
    for (const test of conditionsOf(page).flatMap(testsOf)) wanted.add(test.question);
  }
  return pages.filter((page) => wanted.has(page.id));
}

/** By question, the place in the order of the last page that reads it. */
function lastReaders(ordered: readonly Page[]): ReadonlyMap<string, number> {
  return new Map(
    ordered.flatMap((page, index) =>
      conditionsOf(page)
        .flatMap(testsOf)
        .map(({ question }) => [question, index] as const),
    ),
  );
}
