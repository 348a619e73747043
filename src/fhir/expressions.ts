import { type Condition, type Test, testsOf } from '../../questions/condition.ts';
import { pages } from '../../questions/questionnaire.ts';
import { optionCode } from './coding.ts';
import { fold } from './fold.ts';
import type { Certain } from './certain.ts';

/** A condition as FHIRPath over the response. Source: SDC, expressions with `%resource`. */
export function expressionOf(condition: Condition, certain: Certain): string {
  const joint = 'all' in condition ? ' and ' : ' or ';
  return testsOf(condition)
    .map((test) => testExpression(test, certain))
    .join(joint);
}

/** Two conditions hold, where one list of tests cannot say it. */
export function both(one: Condition, other: Condition, certain: Certain): string {
  return `(${expressionOf(one, certain)}) and (${expressionOf(other, certain)})`;
}

/** At least `count` of the conditions hold. */
export function atLeast(count: number, conditions: readonly Condition[], certain: Certain): string {
  const counted = conditions.map((condition) => `iif(${expressionOf(condition, certain)}, 1, 0)`);
  return `${counted.join(' + ')} >= ${count}`;
}

function testExpression(test: Test, certain: Certain): string {
  const { question, operator, answer } = test;
  const answers = `%resource.repeat(item).where(linkId = '${question}').answer.value`;
  const named = typeof answer === 'string' ? `.where(code = '${optionCode(question, answer)}')` : '';
  const isGiven = whileAsked(`${answers}${named}.exists()`, question, certain);
  return operator === '!=' || answer === false ? `${isGiven}.not()` : isGiven;
}

/** Some fillers keep the answers of a question that is no longer asked where expressions still find them. */
function whileAsked(isGiven: string, question: string, certain: Certain): string {
  const page = pages.find(({ id }) => id === question);
  const asked = fold(page && 'when' in page ? page.when : undefined, certain);
  return typeof asked === 'boolean' ? isGiven : `(${isGiven} and (${expressionOf(asked, certain)}))`;
}
