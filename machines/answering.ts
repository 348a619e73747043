import type { AnswerValue } from '../questions/answer.ts';
import { type Answers, isQuestionId, pages, type QuestionId } from '../questions/questionnaire.ts';
import type { AssessmentContext, AssessmentEvent } from './assessment.ts';
import { once } from './once.ts';

export type AnswerEvent = Extract<AssessmentEvent, { type: 'answer' }>;

let latest: AnswerEvent | undefined;

/** The same event for the same answer again, so that what was worked out for it is found. */
export function answerEvent(question: QuestionId, value: AnswerValue): AnswerEvent {
  if (latest?.question !== question || JSON.stringify(latest.value) !== JSON.stringify(value)) {
    latest = { type: 'answer', question, value };
  }
  return latest;
}

/** Every guard of a step gets the same answers, and so does the action: their path is worked out once. */
export function answersAfter(
  { answers }: Pick<AssessmentContext, 'answers'>,
  event: AssessmentEvent,
): Answers {
  return event.type === 'answer' ? withAnswer(event)(answers) : answers;
}

const withAnswer = once(({ question, value }: AnswerEvent) =>
  once((answers: Answers): Answers => {
    const after = copyOf(answers);
    after[question] = value;
    return after;
  }),
);

/** In the order of the pages. To spread 10,000 answers takes 4 times as long. */
function copyOf(answers: Answers): Record<string, AnswerValue> {
  const copy: Record<string, AnswerValue> = {};
  for (const { id } of pages) {
    const answer = isQuestionId(id) ? answers[id] : undefined;
    if (answer !== undefined) copy[id] = answer;
  }
  return copy;
}

/**
 * Continue on a page confirms what stood there. A mark off the path stays, for the answer may come back unseen. Where no
 * mark goes, the list stays the same one, by which a page that was drawn ahead is known again.
 */
export function prefilledAfter(
  { prefilled }: Pick<AssessmentContext, 'prefilled'>,
  event: AssessmentEvent,
): readonly QuestionId[] {
  return event.type === 'answer' && prefilled.includes(event.question)
    ? prefilled.filter((id) => id !== event.question)
    : prefilled;
}
