import { type AdviceGiven, adviceOf } from '../../../machines/advice.ts';
import { type Path, pathOf } from '../../../machines/path.ts';
import { type Reading, readingOf } from '../../../machines/reading.ts';
import type { Combination } from './combined.ts';

/** One complete path, with all that the product makes of it. */
export interface Walked extends Combination {
  readonly path: Path;
  readonly advice: readonly AdviceGiven[];
  readonly reading: Reading;
}

/** What must hold on every complete path. */
export interface PathProperty {
  readonly name: string;
  readonly says: string;
  /** What is wrong with this path, in words; `undefined` if nothing. */
  readonly fault: (walked: Walked) => string | undefined;
}

export function walkedOf(combination: Combination): Walked {
  const path = pathOf(combination.entered, combination.situation.length);
  return { ...combination, path, advice: adviceOf(path), reading: readingOf(path) };
}
