import { getInitialMicrosteps, getMicrosteps, initialTransition } from 'xstate';
import {
  assessment,
  type AssessmentEvent,
  type AssessmentInput,
  type AssessmentSnapshot,
} from '../../../machines/assessment.ts';

/** The machine under way, and every edge that it has crossed: "state -event-> state". */
export class Crossing {
  snapshot: AssessmentSnapshot;
  private readonly crossed: Set<string>;

  constructor(input: AssessmentInput, crossed: Set<string>) {
    this.crossed = crossed;
    const [start] = initialTransition(assessment(), input);
    const steps = getInitialMicrosteps(assessment(), input).map(([{ value }]) => value);
    this.note(
      'arriving',
      'always',
      steps.filter((value) => value !== 'arriving'),
    );
    this.snapshot = start;
  }

  /** @returns where the machine is after it */
  send(event: AssessmentEvent): AssessmentSnapshot['value'] {
    const from = this.snapshot.value;
    const steps = getMicrosteps(assessment(), this.snapshot, event);
    const last = steps.at(-1)?.[0];
    this.note(
      isEverywhere(event.type) ? 'everywhere' : from,
      event.type,
      steps.map(([{ value }]) => value),
    );
    if (last) this.snapshot = last;
    return this.snapshot.value;
  }

  private note(from: string, event: string, [first, ...others]: readonly string[]): void {
    if (first === undefined) return;
    this.crossed.add(edge(from, event, first));
    for (const place of others) this.crossed.add(edge('arriving', 'always', place));
  }
}

export function edge(from: string, event: string, to: string): string {
  return `${from} -${event}-> ${to}`;
}

/** Events that the machine knows in every state. */
function isEverywhere(event: string): boolean {
  return assessment().root.transitions.has(event);
}
