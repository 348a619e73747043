import { pathOf } from '../../../machines/path.ts';
import type { WalkLength } from '../../../questions/question.ts';
import type { Answers } from '../../../questions/questionnaire.ts';
import { allJourneys } from '../../journeys/all-journeys.ts';
import type { Journey, PageVisited } from '../../journeys/journey.ts';

export interface FinishedJourney {
  readonly name: string;
  readonly answers: Answers;
  readonly length: WalkLength;
  readonly journey: Journey;
}

/** The named people who came to a summary, with the answers that stood on their path. */
export const finishedJourneys: readonly FinishedJourney[] = allJourneys
  .filter(({ endsAt }) => endsAt === 'summary')
  .map((journey) => {
    const length = journey.rest ? 'full' : journey.length;
    const visited = [...journey.pages, ...(journey.rest ?? [])];
    const { answers } = pathOf(Object.fromEntries(visited.flatMap(answerOf)), length);
    return { name: journey.name, answers, length, journey };
  });

/** Forms yield `''` and `[]` for what was left empty. */
function answerOf([id, entered]: PageVisited): readonly (readonly [string, unknown])[] {
  if (entered === undefined) return [];
  return [[id, entered === '' || (Array.isArray(entered) && entered.length === 0) ? null : entered]];
}
