import { type Condition, type Test, testsOf } from '../../questions/condition.ts';
import { optionCode } from './coding.ts';

/** A condition as FHIRPath over the response. Source: SDC, expressions with `%resource`. */
export function expressionOf(condition: Condition): string {
  const joint = 'all' in condition ? ' and ' : ' or ';
  return testsOf(condition).map(testExpression).join(joint);
}

/** At least `count` of the conditions hold. */
export function atLeast(count: number, conditions: readonly Condition[]): string {
  return `${conditions.map((condition) => `iif(${expressionOf(condition)}, 1, 0)`).join(' + ')} >= ${count}`;
}

function testExpression({ question, operator, answer }: Test): string {
  const answers = `%resource.repeat(item).where(linkId = '${question}').answer.value`;
  if (operator === 'exists') return `${answers}.exists()${answer ? '' : '.not()'}`;
  return `${answers}.where(code = '${optionCode(question, answer)}').exists()${operator === '=' ? '' : '.not()'}`;
}
