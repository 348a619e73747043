import { expect } from 'vitest';
import type { AssessmentEvent } from '../../../machines/assessment.ts';
import { mayVisit, nextPage, type Path, pathOf, previousPage, type Step } from '../../../machines/path.ts';
import { isQuestionId } from '../../../questions/questionnaire.ts';
import type { Crossing } from './crossings.ts';
import type { ModelWalk } from './model.ts';

/** Answers page after page and goes all the way back. Returns the steps that were compared with the pure path. */
export function goThereAndBack(crossing: Crossing, { answers, length, path }: ModelWalk): number {
  const steps = path.steps.filter(({ page }) => page.kind !== 'notice' || !page.ends);
  let given = {};
  for (const step of steps) {
    given = { ...given, ...(step.answer !== undefined && { [step.id]: step.answer }) };
    same(crossing.send(passing(step)), nextPage(pathOf(given, length), step.id), answers);
  }
  for (let at = crossing.snapshot.value; at !== 'emergencyCheck'; at = crossing.snapshot.value) {
    same(crossing.send({ type: 'back' }), previousOf(path, at), answers);
  }
  return 2 * steps.length;
}

/** From a finished walk: asks for every page by its address, and changes every answer to what it was. */
export function visitAndChange(crossing: Crossing, { path, length, answers }: ModelWalk): number {
  let steps = 0;
  for (const { id } of pathOf(answers, length).steps) {
    same(crossing.send({ type: 'visit', place: id }), mayVisit(path, id) ? id : path.standsAt, answers);
    crossing.send({ type: 'visit', place: 'checkAnswers' });
    steps += 2;
  }
  for (const step of path.steps.filter(({ id }) => isQuestionId(id))) {
    steps += changeAndReturn(crossing, path, step);
  }
  return steps;
}

function changeAndReturn(crossing: Crossing, path: Path, step: Step): number {
  if (!isQuestionId(step.id)) return 0;
  crossing.send({ type: 'visit', place: 'checkAnswers' });
  same(crossing.send({ type: 'change', question: step.id }), step.id, path.answers);
  same(crossing.send({ type: 'back' }), 'checkAnswers', path.answers);
  crossing.send({ type: 'change', question: step.id });
  const noticeBehind = path.steps.find(
    ({ id, page }) => id === nextPage(path, step.id) && page.kind === 'notice',
  );
  same(crossing.send(passing(step)), noticeBehind?.id ?? 'checkAnswers', path.answers);
  if (noticeBehind) same(crossing.send({ type: 'continue' }), 'checkAnswers', path.answers);
  return 4;
}

function passing({ id, answer }: Step): AssessmentEvent {
  if (!isQuestionId(id) || answer === undefined) return { type: 'continue' };
  return { type: 'answer', question: id, value: answer };
}

/** Before the first page stands the emergency check. */
function previousOf(path: Path, at: string): string {
  const place = at === 'checkAnswers' ? at : path.steps.find(({ id }) => id === at)?.id;
  return (place && previousPage(path, place)) ?? 'emergencyCheck';
}

function same(found: string, wanted: string, answers: object): void {
  if (found !== wanted) expect(found, `after ${JSON.stringify(answers)}`).toBe(wanted);
}
