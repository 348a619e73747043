import type { AnswerValue } from '../questions/answer.ts';
import type { Condition, Test } from '../questions/condition.ts';

/** Answers as conditions read them: by question id, absent where the question was not answered or does not apply. */
export type Given = Readonly<Record<string, AnswerValue | undefined>>;

/** No condition holds always. */
export function holds(condition: Condition | undefined, given: Given): boolean {
  if (condition === undefined) return true;
  return 'all' in condition
    ? condition.all.every((test) => passes(test, given))
    : condition.any.some((test) => passes(test, given));
}

export function passes(test: Test, given: Given): boolean {
  const answer = given[test.question];
  switch (test.operator) {
    case '=':
      return includes(answer, test.answer);
    case '!=':
      return !includes(answer, test.answer);
    case 'exists':
      return (answer !== undefined && answer !== null) === test.answer;
  }
}

function includes(answer: AnswerValue | undefined, option: string): boolean {
  return Array.isArray(answer) ? answer.includes(option) : answer === option;
}
