import type { QuestionnaireItem, QuestionnaireItemEnableWhen } from 'fhir/r4';
import { type Condition, type Test, testsOf } from '../../questions/condition.ts';
import { codeSystem } from './canonical.ts';
import { optionCode } from './coding.ts';
import type { Folded } from './fold.ts';

type Enabling = Pick<QuestionnaireItem, 'enableWhen' | 'enableBehavior'>;

/** Our conditions are no richer than this (questions/condition.ts). `enableBehavior` is left out where it would say nothing. */
export function enabling(condition: Folded): Enabling {
  if (typeof condition === 'boolean') return {};
  const enableWhen = testsOf(condition).map(enableTest);
  if (enableWhen.length < 2) return { enableWhen };
  return { enableWhen, enableBehavior: 'all' in condition ? 'all' : 'any' };
}

/** Everybody whom a condition does not hold for. */
export function negated(condition: Condition): Condition {
  const tests = testsOf(condition).map(opposite);
  return 'all' in condition ? { any: tests } : { all: tests };
}

function opposite(test: Test): Test {
  if (test.operator === 'exists') return { ...test, answer: !test.answer };
  return { ...test, operator: test.operator === '=' ? '!=' : '=' };
}

function enableTest({ question, operator, answer }: Test): QuestionnaireItemEnableWhen {
  if (operator === 'exists') return { question, operator, answerBoolean: answer };
  return {
    question,
    operator,
    answerCoding: { system: codeSystem, code: optionCode(question, answer) },
  };
}
