import { finishedAnswers } from '../../machines/any-answers.ts';
import { proveHistories } from './prove-histories.ts';

proveHistories(finishedAnswers);
