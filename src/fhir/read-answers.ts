import type { Given } from '../../machines/condition.ts';
import { type PathThrough, pathOf } from '../../machines/path.ts';
import type { AnswerValue } from '../../questions/answer.ts';
import type { PageRules } from '../../questions/question.ts';
import { type FoundAnswer, foundAnswers } from './found-answers.ts';
import { whoOf } from './certain.ts';
import type { Misfit } from './misfit.ts';
import type { ReadResponse } from './read-response.ts';

export interface ReadAnswers<P extends PageRules> {
  /** As everywhere: what the answers lead to, and no others. */
  readonly path: PathThrough<P>;
  readonly misfits: readonly Misfit[];
}

/**
 * The answers of a response, read by the rules of an edition. What fits is taken; each thing that does not is named, and none
 * is lost in silence.
 *
 * @param pages of the edition that the response names
 */
export function readAnswers<P extends PageRules>(
  response: ReadResponse,
  pages: readonly P[],
): ReadAnswers<P> {
  const { found, misfits } = foundAnswers(response, pages);
  const entered: Given = {
    ...(isFinished(response) ? emptyWhereOptional(pages, misfits) : {}),
    ...Object.fromEntries(Array.from(found, ([id, { answer }]) => [id, answer])),
    who: whoOf(response.voice),
  };
  const path = pathOf(entered, response.length, pages);
  return {
    path,
    misfits: [...misfits, ...leftBehind(found, path), ...missing(response, path)],
  };
}

/** Or said to be. */
export function isFinished({ status }: Pick<ReadResponse, 'status'>): boolean {
  return status === 'completed' || status === 'amended';
}

/** A finished response says nothing of an optional question that was seen and left empty. One that did not fit was not left empty. */
function emptyWhereOptional(pages: readonly PageRules[], misfits: readonly Misfit[]): Given {
  const answered = new Set(misfits.map(({ question }) => question));
  return Object.fromEntries(
    pages.flatMap((page) =>
      page.kind !== 'notice' && page.optional && !answered.has(page.id) ? [[page.id, null]] : [],
    ),
  );
}

/** Answers that the others do not lead to: the other filler asked what we do not. */
function leftBehind(
  found: ReadonlyMap<string, FoundAnswer>,
  { steps, answers }: PathThrough<PageRules>,
): readonly Misfit[] {
  return Array.from(found).flatMap(([question, { answer, at, said }]) => {
    if (answer === null || isSame(answer, answers[question])) return [];
    const problem = steps.some(({ id }) => id === question) ? 'notOffered' : 'notAsked';
    return [{ problem, question, at, said }];
  });
}

/** In any order of ticking. */
function isSame(one: AnswerValue, other: AnswerValue | undefined): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
  return one.length === other.length && one.every((option) => other.includes(option));
}

function missing(response: ReadResponse, { steps, standsAt }: PathThrough<PageRules>): readonly Misfit[] {
  const { at } = response;
  if (!isFinished(response) || standsAt === 'checkAnswers') return [];
  return steps
    .filter(({ page, answer }) => page.kind !== 'notice' && !page.optional && answer === undefined)
    .map(({ id }) => ({ problem: 'missing', question: id, at, said: '' }));
}
