import { type Combination, combine, waysOf } from './combined.ts';
import { eachGroup } from './sweeps.ts';
import { allSituations } from './ways.ts';

/** Visits every way through every group for every person on both walks, the other groups at their first way. */
export function forEachWay(visit: (combination: Combination) => void): void {
  for (const situation of allSituations()) {
    const ways = waysOf(situation);
    for (const varying of eachGroup(ways)) combine(situation, ways, varying, visit);
  }
}
