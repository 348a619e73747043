import type { Condition, Test } from '../../../questions/condition.ts';
import type { WalkLength } from '../../../questions/question.ts';
import { adviceList, pages } from '../../../questions/questionnaire.ts';

/** What decides by answers, as data: the rules of this version, or those of an earlier one. */
export interface Rules {
  readonly pages: readonly PageRule[];
  readonly advice: readonly AdviceRule[];
}

export interface PageRule {
  readonly id: string;
  readonly walks: readonly WalkLength[];
  readonly when?: Condition;
  readonly options?: readonly string[];
  readonly optionWhen?: Readonly<Record<string, Condition | undefined>>;
  readonly atLeastOffered?: number;
}

export interface AdviceRule {
  readonly id: string;
  readonly because: readonly Test[];
  readonly about?: Condition;
}

export const rulesInForce: Rules = { pages, advice: adviceList };
