import { type Condition, type Test, testsOf } from '../../questions/condition.ts';
import type { Page } from '../../questions/question.ts';
import { type Facts, nothingKnown, openOptions, together, withTicked, withUnticked } from './facts.ts';

/** What is said of one question: "you ticked A or B in question 4". */
export interface Clause {
  readonly question: string;
  /** `other`: a box that is none of these. `answered`, `notAnswered`: of no box in particular. */
  readonly says: 'ticked' | 'other' | 'notTicked' | 'answered' | 'notAnswered';
  readonly options: readonly string[];
}

/** A condition as paper words it: of each list, at least one clause is true. An empty list of lists is always true. */
export type Clauses = readonly (readonly Clause[])[];

/** The same condition, said question by question. */
export function clausesOf(condition: Condition, questions: Questions, facts: Facts): Clauses {
  const tests = testsOf(condition);
  const [joined, apart] = 'any' in condition ? (['=', '!='] as const) : (['!=', '='] as const);
  const merged = questionsIn(tests, joined).map((question) => ({
    question,
    says: joined === '=' ? ('ticked' as const) : ('notTicked' as const),
    options: answersIn(tests, joined, question),
  }));
  const single = tests
    .filter(({ operator }) => operator === apart || operator === 'exists')
    .map((test) => clauseOf(test));
  const clauses = [...merged, ...single].map((clause) => shorter(clause, questions, facts));
  return 'any' in condition ? [clauses] : clauses.map((clause) => [clause]);
}

/** Finds a question by its id. @throws Error where there is none */
export type Questions = (id: string) => Page;

/** What is certain where this condition is true, as far as it says one thing of one question. */
export function factsOf(clauses: Clauses, questions: Questions): Facts {
  return clauses
    .flatMap((anyOf) => (anyOf.length === 1 ? anyOf : []))
    .map((clause) => factsOfClause(clause, questions(clause.question)))
    .reduce(together, nothingKnown);
}

/** What is certain where it is not true. */
export function factsWithout(clauses: Clauses, questions: Questions): Facts {
  const [anyOf = [], ...others] = clauses;
  if (others.length > 0) return nothingKnown;
  return anyOf
    .filter(({ says }) => says === 'ticked')
    .map(({ question, options }) => withUnticked(nothingKnown, questions(question), options))
    .reduce(together, nothingKnown);
}

function factsOfClause({ says, options }: Clause, question: Page): Facts {
  const [option] = options;
  switch (says) {
    case 'ticked':
      if (option !== undefined && options.length === 1) return withTicked(nothingKnown, question, option);
      if (question.kind !== 'chooseOne') return nothingKnown;
      return withUnticked(
        nothingKnown,
        question,
        question.options.filter((other) => !options.includes(other)),
      );
    case 'other':
    case 'notTicked':
      return withUnticked(nothingKnown, question, options);
    case 'answered':
    case 'notAnswered':
      return nothingKnown;
  }
}

/** "A box other than these" says the same as a long list of the others, where these stand alone. */
function shorter(clause: Clause, questions: Questions, facts: Facts): Clause {
  const question = questions(clause.question);
  if (clause.says !== 'ticked' || !('options' in question)) return clause;
  const rest = openOptions(question, facts).filter((option) => !clause.options.includes(option));
  const standAlone =
    question.kind === 'chooseOne' || rest.every((option) => question.exclusive.includes(option));
  const isShorter = rest.length > 0 && clause.options.length > 3 && rest.length * 2 <= clause.options.length;
  return standAlone && isShorter ? { ...clause, says: 'other', options: rest } : clause;
}

function clauseOf(test: Test): Clause {
  if (test.operator === 'exists') {
    return { question: test.question, says: test.answer ? 'answered' : 'notAnswered', options: [] };
  }
  return {
    question: test.question,
    says: test.operator === '=' ? 'ticked' : 'notTicked',
    options: [test.answer],
  };
}

function questionsIn(tests: readonly Test[], operator: Test['operator']): readonly string[] {
  return [...new Set(tests.filter((test) => test.operator === operator).map(({ question }) => question))];
}

function answersIn(tests: readonly Test[], operator: Test['operator'], question: string): readonly string[] {
  return tests.flatMap((test) =>
    test.operator === operator && test.operator !== 'exists' && test.question === question
      ? [test.answer]
      : [],
  );
}
