import type { AnswerValue } from '../../questions/answer.ts';
import { type Answers, pages } from '../../questions/questionnaire.ts';
import { offeredAt, type Step } from '../../machines/path.ts';

/** The answers of somebody who takes the first option of every question, in the full walk. */
export function finishedAnswers(): Answers {
  const given: Record<string, AnswerValue> = {};
  for (const page of pages) {
    const offered = offeredAt(page, given, 'full');
    if (offered) given[page.id] = answerAt({ page, offered }, 0);
  }
  return given;
}

/** The option at the place, counted round: with another place, another answer. */
export function answerAt({ page, offered }: Pick<Step, 'page' | 'offered'>, place: number): AnswerValue {
  const option = offered[place % offered.length] ?? null;
  return page.kind === 'chooseMany' && option !== null ? [option] : option;
}
