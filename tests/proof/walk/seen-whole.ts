import type { Answer } from '../../../questions/questionnaire.ts';
import { situationsOf } from './prove-walk.ts';
import type { Situation } from './ways.ts';

/**
 * For one age in each voice the short walk is walked whole, with nothing split: what was argued from the groups is seen
 * on every combination. 13 to 15 is the one age that can answer in all three voices and alone.
 */
export function seenWhole(who: Answer<'who'>): readonly Situation[] {
  return situationsOf(who).filter(
    ({ length, answers }) => length === 'short' && answers['age'] === 'from13to15',
  );
}
