import type { AnswerValue } from '../../../questions/answer.ts';
import { type Condition, type Test, testsOf } from '../../../questions/condition.ts';
import type { WalkLength } from '../../../questions/question.ts';
import type { AdviceRule, PageRule } from '../classes/rules.ts';

type Given = Readonly<Record<string, AnswerValue | undefined>>;

/** Whether a page applies, by reading its rule anew: the product's own reading is what is being checked. */
export function applies(page: PageRule, answers: Given, length: WalkLength): boolean {
  if (!page.walks.includes(length) || !isTrue(page.when, answers)) return false;
  if (page.atLeastOffered === undefined) return true;
  const conditions = Object.values(page.optionWhen ?? {}).filter((condition) => condition !== undefined);
  return conditions.filter((condition) => isTrue(condition, answers)).length >= page.atLeastOffered;
}

export function isOffered({ optionWhen = {} }: PageRule, option: string, answers: Given): boolean {
  return isTrue(optionWhen[option], answers);
}

/** The first cause that holds; `undefined` where the advice is not given. */
export function causeOf({ because, about }: AdviceRule, answers: Given): Test | undefined {
  return isTrue(about, answers) ? because.find((test) => isPassed(test, answers)) : undefined;
}

function isTrue(condition: Condition | undefined, answers: Given): boolean {
  if (condition === undefined) return true;
  const failing = testsOf(condition).filter((test) => !isPassed(test, answers));
  return 'all' in condition ? failing.length === 0 : failing.length < condition.any.length;
}

function isPassed({ question, operator, answer }: Test, answers: Given): boolean {
  const ticked = [answers[question] ?? []].flat();
  if (operator === 'exists') return ticked.length > 0 === answer;
  return ticked.some((option) => option === answer) === (operator === '=');
}
