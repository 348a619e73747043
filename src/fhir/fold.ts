import { type Given, holds, passes } from '../../machines/condition.ts';
import { type Condition, type Test, testsOf } from '../../questions/condition.ts';

/** A condition after part of the answers is known: decided, or what is left of it. */
export type Folded = boolean | Condition;

/**
 * @param known what is certain of every person who is given the form, by question; `undefined` for a question that the form
 *   does not ask
 */
export function fold(condition: Condition | undefined, known: Given): Folded {
  if (condition === undefined) return true;
  const isKnown = (test: Test) => Object.hasOwn(known, test.question);
  const left = testsOf(condition).filter((test) => !isKnown(test));
  if (left.length === 0) return holds(condition, known);
  const decided = testsOf(condition).filter(isKnown);
  if ('all' in condition) return decided.every((test) => passes(test, known)) && { all: left };
  return decided.some((test) => passes(test, known)) || { any: left };
}
