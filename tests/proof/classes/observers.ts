import { holds, passes } from '../../../machines/condition.ts';
import { patternOf } from '../../../machines/pattern.ts';
import { tickedParts } from '../../../machines/reading.ts';
import { type Condition, type Test, testsOf } from '../../../questions/condition.ts';
import type { AnswerValue } from '../../../questions/answer.ts';
import { questionsRead } from './questions-read.ts';
import { type Rules, rulesInForce } from './rules.ts';

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
export function observersOf({ pages, advice }: Rules): readonly Observer[] {
  return [
    ...pages.flatMap(({ id, when, optionWhen = {} }) =>
      [when, ...Object.values(optionWhen)].flatMap((condition) => observersIn(condition, id)),
    ),
    ...advice.flatMap(({ id, because, about }) => [
      ...because.map((test) => observerOf(test, id)),
      ...observersIn(about, id),
    ]),
    ...questionsOfThePattern.map((question) => ({ by: 'the pattern', question, sees: itself })),
  ];
}

const questionsOfThePattern = questionsRead((answers) => patternOf(tickedParts(answers)));

export const observers = observersOf(rulesInForce);

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

/** Code may tell any two answers apart. */
function itself(answer: AnswerValue | undefined): string {
  return JSON.stringify(answer) ?? '';
}
