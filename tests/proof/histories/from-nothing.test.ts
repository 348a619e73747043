import { anyLength } from '../../machines/any-answers.ts';
import { proveHistories } from './prove-histories.ts';

proveHistories(anyLength.map((length) => ({ length })));
