import { pathProperties } from '../properties/path-properties.ts';
import { proveWalk } from './prove-walk.ts';
import { wholeProduct } from './sweeps.ts';
import { allSituations } from './ways.ts';

/**
 * For one age in each voice the short walk is walked whole, with nothing split: what was argued from the groups is seen
 * on every combination. 13 to 15 is the one age that can answer in all three voices and alone.
 */
const seenWhole = allSituations().filter(
  ({ length, answers }) => length === 'short' && answers['age'] === 'from13to15',
);

proveWalk(seenWhole, wholeProduct, pathProperties);
