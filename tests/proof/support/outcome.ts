import { adviceOf } from '../../../machines/advice.ts';
import { type Path, pathOf } from '../../../machines/path.ts';
import { type Reading, readingOf } from '../../../machines/reading.ts';
import type { WalkLength } from '../../../questions/question.ts';
import type { AdviceId, Answers, PageId } from '../../../questions/questionnaire.ts';

/** What the product makes of answers, without the answers themselves. */
export interface Outcome {
  readonly pages: readonly PageId[];
  readonly advice: readonly AdviceId[];
  readonly reading: Reading;
}

export function outcomeOf(entered: Answers, length: WalkLength): Outcome {
  const path = pathOf(entered, length);
  return { pages: idsOf(path), advice: adviceOf(path).map(({ id }) => id), reading: readingOf(path) };
}

export function idsOf(path: Path): readonly PageId[] {
  return path.steps.map(({ id }) => id);
}
