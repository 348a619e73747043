import { type AnswerValue, isMixed, isShort } from '../questions/answer.ts';
import type { ChooseMany, Page, PageRules, WalkLength } from '../questions/question.ts';
import { type Answers, type PageId, pages } from '../questions/questionnaire.ts';
import { type Given, holds } from './condition.ts';

/** One page that applies, with the answer that still stands. */
export interface Step<Id extends string = PageId, P extends PageRules = Page> {
  readonly id: Id;
  readonly page: P;
  /** The options on offer, in order; empty for a text or a notice. */
  readonly offered: readonly string[];
  /** `undefined` until the question is answered, `null` where an optional one was left empty. */
  readonly answer: AnswerValue | undefined;
}

/** Where an unfinished path waits, or the check page when nothing is left to ask. */
export type Standing = PageId | 'checkAnswers';

/** The pages of the walk that a person can head for by an address. */
export type Place = Standing | 'summary';

export interface Path<Id extends string = PageId, P extends PageRules = Page, A extends Given = Answers> {
  /** The pages that apply, in order. Pages after the first unanswered one are those that apply so far. */
  readonly steps: readonly Step<Id, P>[];
  /** The answers on the path, and no others: what was said on a branch that was left is not here. */
  readonly answers: A;
  readonly standsAt: Id | 'checkAnswers';
}

/** A path through the pages of any edition, whose ids are only known to be strings. */
export type PathThrough<P extends PageRules> = Path<string, P, Given>;

/** The one view that everything else reads: which pages apply, in order, given everything that was entered. */
export function pathOf(entered: Answers, length: WalkLength): Path;
/** @param asked the pages of an edition, in order */
export function pathOf<P extends PageRules>(
  entered: Given,
  length: WalkLength,
  asked: readonly P[],
): PathThrough<P>;
export function pathOf(
  entered: Given,
  length: WalkLength,
  asked: readonly PageRules[] = pages,
): PathThrough<PageRules> {
  const steps: Step<string, PageRules>[] = [];
  const given: Record<string, AnswerValue> = {};
  for (const page of asked) {
    const offered = offeredAt(page, given, length);
    if (offered === null) continue;
    const answer = standingAnswer(page, offered, entered[page.id]);
    if (answer !== undefined) given[page.id] = answer;
    steps.push({ id: page.id, page, offered, answer });
    if (page.kind === 'notice' && page.ends) break;
  }
  const waiting = steps.find((step) => !isPassed(step));
  return { steps, answers: given, standsAt: waiting?.id ?? 'checkAnswers' };
}

/** The options that a page offers after the answers before it, in order; `null` where the page does not apply. */
export function offeredAt(page: PageRules, given: Given, length: WalkLength): readonly string[] | null {
  if (!page.walks.includes(length) || !holds(page.when, given)) return null;
  const offered = offeredOptions(page, given);
  return leavesNothingToChoose(page, offered) ? null : offered;
}

/** The page after `id`, or the check page after the last. */
export function nextPage(path: Path, id: PageId): Standing {
  const index = path.steps.findIndex((step) => step.id === id);
  return path.steps[index + 1]?.id ?? 'checkAnswers';
}

/** The page before `id`; `undefined` before the first. */
export function previousPage(path: Path, id: Standing): PageId | undefined {
  const index = id === 'checkAnswers' ? path.steps.length : path.steps.findIndex((step) => step.id === id);
  return path.steps[index - 1]?.id;
}

/** A page may be visited when it applies and everything before it is answered. */
export function mayVisit(path: Path, id: Standing): boolean {
  if (id === 'checkAnswers') return path.standsAt === 'checkAnswers';
  const index = path.steps.findIndex((step) => step.id === id);
  return index >= 0 && path.steps.slice(0, index).every(isPassed);
}

export function isPassed(step: Step<string, PageRules>): boolean {
  return step.page.kind === 'notice' ? !step.page.ends : step.answer !== undefined;
}

function offeredOptions(page: PageRules, given: Given): readonly string[] {
  if (page.kind !== 'chooseOne' && page.kind !== 'chooseMany') return [];
  const { options, optionWhen } = page;
  return optionWhen ? options.filter((option) => holds(optionWhen[option], given)) : options;
}

function leavesNothingToChoose(page: PageRules, offered: readonly string[]): boolean {
  if (page.kind !== 'chooseOne' || page.atLeastOffered === undefined) return false;
  return offered.filter((option) => page.optionWhen?.[option]).length < page.atLeastOffered;
}

/** What was entered, as far as it still answers the page with the options now on offer. */
export function standingAnswer(
  page: PageRules,
  offered: readonly string[],
  entered: AnswerValue | undefined,
): AnswerValue | undefined {
  if (page.kind === 'notice' || entered === undefined) return undefined;
  if (entered === null) return page.optional ? null : undefined;
  switch (page.kind) {
    case 'chooseOne':
      return oneOf(offered, entered);
    case 'chooseMany':
      return someOf(page, offered, entered);
    case 'shortText':
      return typeof entered === 'string' && entered !== '' && isShort(entered) ? entered : undefined;
  }
}

function oneOf(offered: readonly string[], entered: string | readonly string[]) {
  return typeof entered === 'string' && offered.includes(entered) ? entered : undefined;
}

/** In the order of the options, so that the order of ticking changes nothing. */
function someOf(
  page: Omit<ChooseMany, 'words'>,
  offered: readonly string[],
  entered: string | readonly string[],
) {
  if (typeof entered === 'string') return undefined;
  const standing = offered.filter((option) => entered.includes(option));
  if (isMixed(page, standing)) return undefined;
  if (standing.length > 0) return standing;
  return page.optional ? null : undefined;
}
