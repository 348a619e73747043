import { initialTransition } from 'xstate';
import {
  assessment,
  type AssessmentEvent,
  type AssessmentInput,
  type AssessmentSnapshot,
  type AssessmentState,
} from '../../machines/assessment.ts';
import { foresee } from '../../machines/foreseeing.ts';
import type { AnswerValue } from '../../questions/answer.ts';
import { type Answers, pages } from '../../questions/questionnaire.ts';

/** Where the machine is after these events. */
export function walked(input: AssessmentInput, ...events: readonly AssessmentEvent[]): AssessmentSnapshot {
  return events.reduce(foresee, initialTransition(assessment(), input)[0]);
}

/** Every state that the machine comes to, from the first on. */
export function statesOf(
  input: AssessmentInput,
  ...events: readonly AssessmentEvent[]
): readonly AssessmentState[] {
  let snapshot = walked(input);
  const states = [snapshot.value];
  for (const event of events) {
    snapshot = foresee(snapshot, event);
    states.push(snapshot.value);
  }
  return states;
}

export { foresee as step };

/** These answers, in the order of the questionnaire. */
export function answering(answers: Answers): readonly AnswerEvent[] {
  return pages.flatMap((page): readonly AnswerEvent[] => {
    if (page.kind === 'notice') return [];
    const value: AnswerValue | undefined = answers[page.id];
    return value === undefined ? [] : [{ type: 'answer', question: page.id, value }];
  });
}

type AnswerEvent = Extract<AssessmentEvent, { type: 'answer' }>;
