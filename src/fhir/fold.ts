import { passes } from '../../machines/condition.ts';
import { type Condition, type Test, testsOf } from '../../questions/condition.ts';
import type { Certain } from './certain.ts';
import { optionCode } from './coding.ts';

/** A condition after part of the answers is certain: decided, or what is left of it. */
export type Folded = boolean | Condition;

export function fold(condition: Condition | undefined, certain: Certain): Folded {
  if (condition === undefined) return true;
  const decided = testsOf(condition).map((test) => decide(test, certain));
  const left = testsOf(condition).filter((_, place) => decided[place] === null);
  if ('all' in condition) {
    if (decided.includes(false)) return false;
    return left.length === 0 || { all: left };
  }
  if (decided.includes(true)) return true;
  return left.length > 0 && { any: left };
}

/** `null` where it depends on the person. */
function decide(test: Test, { answers, neverOffered }: Certain): boolean | null {
  const { question, operator, answer } = test;
  if (answers.has(question)) return passes(test, { [question]: answers.get(question) });
  const isNever = operator !== 'exists' && neverOffered.has(optionCode(question, answer));
  return isNever ? operator === '!=' : null;
}
