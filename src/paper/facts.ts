import { type Condition, type Test, testsOf } from '../../questions/condition.ts';
import type { Page } from '../../questions/question.ts';

/** What is certain of the boxes on the paper at some place of it: ticked, not ticked, or neither known. */
export interface Facts {
  readonly ticked: ReadonlySet<string>;
  readonly unticked: ReadonlySet<string>;
}

export const nothingKnown: Facts = { ticked: new Set(), unticked: new Set() };

/** A condition as far as the facts leave it open; `true` or `false` where they settle it. */
export function settled(condition: Condition | undefined, facts: Facts): Condition | boolean {
  if (condition === undefined) return true;
  const open = testsOf(condition).filter((test) => outcome(test, facts) === undefined);
  const outcomes = testsOf(condition).map((test) => outcome(test, facts));
  if ('all' in condition) return outcomes.includes(false) ? false : open.length === 0 || { all: open };
  return outcomes.includes(true) ? true : open.length > 0 && { any: open };
}

export function withTicked(facts: Facts, question: Page, option: string): Facts {
  const ticked = new Set([...facts.ticked, box(question.id, option)]);
  const others = question.kind === 'chooseOne' ? question.options.filter((other) => other !== option) : [];
  return withUnticked({ ...facts, ticked }, question, others);
}

export function withUnticked(facts: Facts, question: Page, options: readonly string[]): Facts {
  const boxes = options.map((option) => box(question.id, option));
  return { ...facts, unticked: new Set([...facts.unticked, ...boxes]) };
}

/** The question is not answered: no box of it is ticked, and nothing is written. */
export function withoutAnswer(facts: Facts, question: Page): Facts {
  return withUnticked(facts, question, ['options' in question ? question.options : [], anything].flat());
}

export function together(one: Facts, other: Facts): Facts {
  return {
    ticked: new Set([...one.ticked, ...other.ticked]),
    unticked: new Set([...one.unticked, ...other.unticked]),
  };
}

/** The options of a question that may still be ticked. */
export function openOptions(question: Page, facts: Facts): readonly string[] {
  if (!('options' in question)) return [];
  return question.options.filter((option) => !facts.unticked.has(box(question.id, option)));
}

export function isTicked(question: Page, option: string, facts: Facts): boolean {
  return facts.ticked.has(box(question.id, option));
}

function outcome(test: Test, facts: Facts): boolean | undefined {
  switch (test.operator) {
    case '=':
      return state(test.question, test.answer, facts);
    case '!=': {
      const isTrue = state(test.question, test.answer, facts);
      return isTrue === undefined ? undefined : !isTrue;
    }
    case 'exists':
      if (facts.unticked.has(box(test.question, anything))) return !test.answer;
      return isAnswered(test.question, facts) ? test.answer : undefined;
  }
}

function state(question: string, option: string, { ticked, unticked }: Facts): boolean | undefined {
  if (ticked.has(box(question, option))) return true;
  return unticked.has(box(question, option)) ? false : undefined;
}

function isAnswered(question: string, { ticked }: Facts): boolean {
  return [...ticked].some((one) => one.startsWith(box(question, '')));
}

/** Stands for every answer to a question: no option is called this. */
const anything = '*';

function box(question: string, option: string): string {
  return `${question}/${option}`;
}
