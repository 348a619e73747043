/** What was measured of one shape at one size. Times in ms, sizes in bytes. */
export interface Figures extends Timed {
  readonly shape: string;
  /** Pages with a condition. */
  readonly size: number;
  readonly edges: number;
  /** The search for the edges, which the build does. */
  readonly search: number;
  /** The heap after each 1,000 answers and changes. */
  readonly memory: readonly number[];
}

/** What one process times, with the questionnaire that it was built with. */
export interface Timed {
  /** Questions on the path of somebody who has answered everything. */
  readonly asked: number;
  readonly start: StartUp;
  readonly steps: Readonly<Record<StepKind, Step>>;
}

export interface StartUp {
  /** Reading the questions. */
  readonly questions: number;
  /** Making the machine. */
  readonly machine: number;
  /** The part of that which is xstate's. */
  readonly machineByXstate: number;
  /** Starting the actor, up to the first page. */
  readonly actor: number;
}

type StepKind = 'firstAnswers' | 'lastAnswers' | 'changes' | 'back' | 'visits';

export interface Step {
  /** From the event to all that the next page asks of the core. */
  readonly whole: Times;
  /** The same without the machine. */
  readonly core?: Times;
  /** The same machine with nothing to work out. */
  readonly xstate?: Times;
}

export interface Times {
  readonly median: number;
  readonly p95: number;
}

/**
 * Of several rounds, the least of every figure by itself: whatever else runs on a machine can only add to a time.
 */
export function leastOf<T>(rounds: readonly T[]): T {
  const [first] = rounds;
  if (first === undefined) throw new Error('There is no least of nothing.');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every round has the shape of the first
  return least(rounds) as T;
}

function least(rounds: readonly unknown[]): unknown {
  const [first] = rounds;
  if (typeof first === 'number') return Math.min(...rounds.filter((round) => typeof round === 'number'));
  if (Array.isArray(first))
    return first.map((_, index) => least(rounds.map((round) => Object(round)[index])));
  if (first === null || typeof first !== 'object') return first;
  const keys = Object.keys(first);
  return Object.fromEntries(keys.map((key) => [key, least(rounds.map((round) => Object(round)[key]))]));
}

/** The value below which that part of them lies. */
export function quantile(numbers: readonly number[], part: number): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length * part)] ?? Number.NaN;
}
