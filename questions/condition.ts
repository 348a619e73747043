/**
 * When a page or an option applies: all of, or any of, a flat list of tests on earlier answers.
 * No richer than `Questionnaire.item.enableWhen` with its `enableBehavior` in HL7 FHIR R4.
 * Read aloud: `when: any(is(who, 'child'), is(onsetAge, 'birthTo2'))`.
 */
export type Condition = { readonly all: readonly Test[] } | { readonly any: readonly Test[] };

/** One test on one earlier answer. On a choose-many question, `=` means that the option is among those ticked. */
export type Test =
  | { readonly question: string; readonly operator: '=' | '!='; readonly answer: string }
  | { readonly question: string; readonly operator: 'exists'; readonly answer: boolean };

interface Choice {
  readonly id: string;
  readonly options: readonly string[];
}

export function all(...tests: readonly Test[]): Condition {
  return { all: tests };
}

export function any(...tests: readonly Test[]): Condition {
  return { any: tests };
}

export function is<const C extends Choice>(question: C, answer: C['options'][number]): Test {
  return { question: question.id, operator: '=', answer };
}

export function isNot<const C extends Choice>(question: C, answer: C['options'][number]): Test {
  return { question: question.id, operator: '!=', answer };
}

export function isAnswered(question: { readonly id: string }): Test {
  return { question: question.id, operator: 'exists', answer: true };
}

export function isNotAnswered(question: { readonly id: string }): Test {
  return { question: question.id, operator: 'exists', answer: false };
}

export function testsOf(condition: Condition): readonly Test[] {
  return 'all' in condition ? condition.all : condition.any;
}
