import { holds, passes } from '../../../machines/condition.ts';
import { patternOf } from '../../../machines/pattern.ts';
import { tickedParts } from '../../../machines/reading.ts';
import { type Condition, type Test, testsOf } from '../../../questions/condition.ts';
import type { AnswerValue } from '../../../questions/answer-schema.ts';
import { adviceList, pages } from '../../../questions/questionnaire.ts';
import { questionsRead } from './questions-read.ts';

/** Something in the product that decides by the answer to one question. */
export interface Observer {
  /** Who decides: a page, an advice or the pattern. */
  readonly by: string;
  readonly question: string;
  /** What it can tell of an answer. Two answers that look alike to every observer are treated alike. */
  readonly sees: (answer: AnswerValue | undefined) => unknown;
}

/**
 * Everything that decides by answers: the conditions of pages, options and advice, read as data, and the pattern rules,
 * which are code and are watched while they run. Echoes, such as the sentence that repeats an answer, decide nothing.
 */
export const observers: readonly Observer[] = [
  ...pages.flatMap((page) => {
    const optionWhen: Readonly<Record<string, Condition | undefined>> =
      ('optionWhen' in page ? page.optionWhen : undefined) ?? {};
    return [page.when, ...Object.values(optionWhen)].flatMap((condition) => observersIn(condition, page.id));
  }),
  ...adviceList.flatMap((advice) => [
    ...advice.because.map((test) => observerOf(test, advice.id)),
    ...observersIn(advice.about, advice.id),
  ]),
  ...questionsOfThePattern().map((question) => ({ by: 'the pattern', question, sees: itself })),
];

/** Of a condition on several questions, each answer settles its own share of the tests. */
function observersIn(condition: Condition | undefined, by: string): readonly Observer[] {
  if (condition === undefined) return [];
  const questions = new Set(testsOf(condition).map((test) => test.question));
  return [...questions].map((question) => {
    const share = shareOf(condition, question);
    return { by, question, sees: (answer) => holds(share, { [question]: answer }) };
  });
}

function shareOf(condition: Condition, question: string): Condition {
  const tests = testsOf(condition).filter((test) => test.question === question);
  return 'all' in condition ? { all: tests } : { any: tests };
}

/** The first tick that holds is named beside an advice, so each is told apart. */
function observerOf(test: Test, by: string): Observer {
  return { by, question: test.question, sees: (answer) => passes(test, { [test.question]: answer }) };
}

function questionsOfThePattern(): readonly string[] {
  return questionsRead((answers) => patternOf(tickedParts(answers)));
}

/** Code may tell any two answers apart. */
function itself(answer: AnswerValue | undefined): string {
  return JSON.stringify(answer) ?? '';
}
