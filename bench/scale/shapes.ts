import * as fc from 'fast-check';
import { all, any, type Condition, is, isAnswered, isNot, type Test } from '../../questions/condition.ts';
import type { PageRules } from '../../questions/question.ts';

/**
 * A chain asks each question only after "yes" to the one before. A mixture is as wide as ours: sections that open with a
 * question for everybody, then questions and options that read 1 to 3 earlier answers.
 */
export const shapes = ['chain', 'mixture'] as const;

export type Shape = (typeof shapes)[number];

/**
 * The same pages for the same shape and count, without words.
 *
 * @param conditional how many pages carry a condition
 */
export function madePages(shape: Shape, conditional: number): readonly PageRules[] {
  return shape === 'chain' ? chain(conditional) : mixture(conditional);
}

const walks = ['short', 'full'] as const;

function chain(conditional: number): readonly PageRules[] {
  const ids = Array.from({ length: conditional + 1 }, (_, index) => `q${index}`);
  return ids.map((id, index) => {
    const before = ids[index - 1];
    const asked = {
      kind: 'chooseOne',
      id,
      walks,
      options: ['yes', 'no', 'notSure'],
      optional: false,
    } as const;
    return before === undefined
      ? asked
      : { ...asked, when: all({ question: before, operator: '=', answer: 'yes' }) };
  });
}

/** As many pages in a section of a mixture carry a condition, after the one that opens it. */
export const conditionalPerSection = 9;

/** So many of the pages just before can be read; further back, only the question that opens a section. */
const window = 3;

function mixture(conditional: number): readonly PageRules[] {
  const draw = drawing(20_261_125, conditional * 40);
  const made: Choice[] = [];
  const opening: Choice[] = [];
  for (let index = 0; index < conditional; index += 1) {
    if (index % conditionalPerSection === 0) {
      const opener = question(made.length, draw, undefined, undefined);
      opening.push(opener);
      made.push(opener);
    }
    const inSection = made.slice(-1 - (index % conditionalPerSection)).slice(-window);
    const read = [...new Set([...opening.slice(-2), ...inSection])];
    made.push(question(made.length, draw, condition(read, draw), optionConditions(read, draw)));
  }
  return made;
}

type Choice = Extract<PageRules, { kind: 'chooseOne' | 'chooseMany' }>;

type OptionConditions = Readonly<Record<string, Condition>>;

function question(
  index: number,
  draw: Draw,
  when: Condition | undefined,
  optionWhen: OptionConditions | undefined,
): Choice {
  const asked = {
    id: `q${index}`,
    walks: draw(8) === 0 && when ? (['full'] as const) : walks,
    ...(when && { when }),
    options: ['a', 'b', 'c', 'd', 'none'].slice(-3 - draw(3)),
    ...(optionWhen && { optionWhen }),
    optional: draw(6) === 0,
  };
  return draw(4) === 0
    ? { ...asked, kind: 'chooseMany', exclusive: ['none'] }
    : { ...asked, kind: 'chooseOne' };
}

/** Of different questions: two options of one question cannot both be the answer. */
function condition(read: readonly Choice[], draw: Draw): Condition {
  const tests = someOf(read, 1 + draw(3), draw).map((question) => test(question, draw));
  return draw(2) === 0 ? all(...tests) : any(...tests);
}

function optionConditions(read: readonly Choice[], draw: Draw): OptionConditions | undefined {
  if (draw(4) !== 0) return undefined;
  return { d: any(...someOf(read, 1, draw).map((question) => test(question, draw))) };
}

function test(question: Choice, draw: Draw): Test {
  const option = question.options[draw(2)] ?? 'none';
  if (draw(10) === 0) return isAnswered(question);
  return draw(3) === 0 ? isNot(question, option) : is(question, option);
}

function someOf<T>(items: readonly T[], count: number, draw: Draw): readonly T[] {
  const first = draw(items.length);
  return [...items.slice(first), ...items.slice(0, first)].slice(0, count);
}

/** A whole number from 0 to below the limit. */
type Draw = (limit: number) => number;

function drawing(seed: number, count: number): Draw {
  const numbers = fc.sample(fc.noBias(fc.nat()), { seed, numRuns: count }).values();
  return (limit) => {
    const { value, done } = numbers.next();
    if (done) throw new Error(`More than ${count} numbers were drawn.`);
    return value % limit;
  };
}
