import { pathProperties } from '../properties/path-properties.ts';
import { wordProperties } from '../properties/word-properties.ts';
import { proveWalk, situationsOf } from './prove-walk.ts';
import { splitProduct } from './sweeps.ts';

proveWalk(situationsOf('child'), splitProduct, [...pathProperties, ...wordProperties]);
