import { nextPage, type Path, pathOf } from '../../../machines/path.ts';
import type { WalkLength } from '../../../questions/question.ts';
import type { Answers } from '../../../questions/questionnaire.ts';
import { combine, waysOf } from '../walk/combined.ts';
import { allSituations, type Way } from '../walk/ways.ts';

/** One complete walk of the reduced model. */
export interface ModelWalk {
  readonly answers: Answers;
  readonly length: WalkLength;
  readonly path: Path;
}

/**
 * The reduced model: for each person on both walks, 1 or 2 groups in every order of pages that they can take. With 2 it is
 * complete for the route, since which page follows another depends on the pages between them, and those that may be
 * skipped are of 2 groups at the most; the test that compares it with the machine's edges would find a third.
 */
export function modelWalks(together: 1 | 2): readonly ModelWalk[] {
  const walks = new Map<string, ModelWalk>();
  for (const situation of allSituations()) {
    const ways = waysOf(situation).map(oneForEachRoute);
    for (const varying of together === 2 ? pairsOf(ways) : onesOf(ways)) {
      combine(situation, ways, varying, ({ entered }) => {
        const { length } = situation;
        const path = pathOf(entered, length);
        const key = JSON.stringify([length, situation.answers, path.steps.map(({ id }) => id)]);
        if (!walks.has(key)) walks.set(key, { answers: path.answers, length, path });
      });
    }
  }
  return [...walks.values()];
}

/** "page -> next page" for all that the pure path does in the model. */
export function routeOf(walks: readonly ModelWalk[]): ReadonlySet<string> {
  return new Set(
    walks.flatMap(({ path }) =>
      path.steps
        .filter(({ page }) => page.kind !== 'notice' || !page.ends)
        .map(({ id }) => `${id} -> ${nextPage(path, id)}`),
    ),
  );
}

function oneForEachRoute(ways: readonly Way[]): readonly Way[] {
  return [...new Map(ways.map((way) => [way.pages.map(({ id }) => id).join(), way])).values()];
}

type Places = readonly (readonly number[])[];

function onesOf(ways: readonly (readonly Way[])[]): Places {
  const places = ways.flatMap((some, place) => (some.length > 1 ? [[place]] : []));
  return places.length > 0 ? places : [[]];
}

function pairsOf(ways: readonly (readonly Way[])[]): Places {
  const ones = onesOf(ways).flat();
  if (ones.length < 2) return [ones];
  return ones.flatMap((one) => ones.filter((other) => other > one).map((other) => [one, other]));
}
