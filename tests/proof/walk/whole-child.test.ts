import { pathProperties } from '../properties/path-properties.ts';
import { proveWalk } from './prove-walk.ts';
import { seenWhole } from './seen-whole.ts';
import { wholeProduct } from './sweeps.ts';

proveWalk(seenWhole('child'), wholeProduct, pathProperties);
