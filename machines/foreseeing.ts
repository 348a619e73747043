import { transition } from 'xstate';
import {
  assessment,
  type AssessmentContext,
  type AssessmentEvent,
  type AssessmentSnapshot,
} from './assessment.ts';

/** Where an event would lead from here. Nobody is sent there, and nothing is saved. */
export function foresee(snapshot: AssessmentSnapshot, event: AssessmentEvent): AssessmentSnapshot {
  const [next] = transition(assessment(), snapshot, event);
  return next;
}

/** Whether a page drawn for one is what the other shows: the same state, with the very same answers and all beside them. */
export function isSameStanding(one: AssessmentSnapshot, other: AssessmentSnapshot): boolean {
  return (
    one.value === other.value && keysOf(one.context).every((key) => one.context[key] === other.context[key])
  );
}

function keysOf(context: AssessmentContext): readonly (keyof AssessmentContext)[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a context has no other keys
  return Object.keys(context) as (keyof AssessmentContext)[];
}
