import type { AnswerValue } from '../questions/answer-schema.ts';
import { testsOf } from '../questions/condition.ts';
import type { Page, WalkLength } from '../questions/question.ts';
import { type PageId, pages } from '../questions/questionnaire.ts';
import { conditionsOf, decisionClasses } from './decision-classes.ts';
import { nextPage, type Standing, walk } from './path.ts';

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
  const ordered = withPagesRead(reach);
  const found = new Set<Standing>();
  for (const length of lengths) {
    for (const answers of everyAnswer(
      ordered.filter((read) => isRead(read, ordered)),
      ordered,
    )) {
      const path = walk(ordered, answers, length);
      if (path.steps.some((step) => step.id === page.id)) found.add(nextPage(path, page.id));
    }
  }
  return [...found];
}

const lengths: readonly WalkLength[] = ['short', 'full'];

function pagesInReach(page: QuestionnairePage): readonly QuestionnairePage[] {
  const from = pages.indexOf(page);
  const always = pages.findIndex((later, index) => index > from && isAskedOfAll(later));
  return always < 0 ? pages.slice(from) : pages.slice(from, always + 1);
}

function isAskedOfAll(page: Page): boolean {
  const free = page.when === undefined && !('atLeastOffered' in page);
  return free && lengths.every((length) => page.walks.includes(length));
}

function withPagesRead(reach: readonly QuestionnairePage[]): readonly QuestionnairePage[] {
  const wanted = new Set<string>(reach.map((page) => page.id));
  for (const page of pages.toReversed()) {
    if (!wanted.has(page.id)) continue;
    for (const condition of conditionsOf(page)) {
      for (const test of testsOf(condition)) wanted.add(test.question);
    }
  }
  return pages.filter((page) => wanted.has(page.id));
}

function isRead(page: Page, readers: readonly Page[]): boolean {
  return readers.some((reader) =>
    conditionsOf(reader).some((condition) => testsOf(condition).some((test) => test.question === page.id)),
  );
}

function everyAnswer(
  questions: readonly Page[],
  readers: readonly Page[],
): readonly Readonly<Record<string, AnswerValue | undefined>>[] {
  return questions.reduce<readonly Readonly<Record<string, AnswerValue | undefined>>[]>(
    (found, question) => {
      const classes = decisionClasses(question, readers);
      return found.flatMap((answers) => classes.map((answer) => ({ ...answers, [question.id]: answer })));
    },
    [{}],
  );
}
