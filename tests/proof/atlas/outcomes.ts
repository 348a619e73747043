import { createHash } from 'node:crypto';
import { adviceOf } from '../../../machines/advice.ts';
import { pathOf } from '../../../machines/path.ts';
import type { Pattern } from '../../../machines/pattern.ts';
import { readingOf } from '../../../machines/reading.ts';
import { type AdviceId, adviceList, type Answers } from '../../../questions/questionnaire.ts';
import { waysOf } from '../walk/combined.ts';
import { answerSetsThrough, product } from '../walk/size.ts';
import { allSituations, type Situation, type Way } from '../walk/ways.ts';

/** One pattern together with one piece of advice, or with none at all. */
export interface Outcome {
  readonly pattern: Pattern;
  readonly advice: AdviceId | 'none';
  answerSets: bigint;
  /** The answers that decide it, of the shortest way there. */
  example: Answers;
  /** Changes when any set of answers comes to this outcome, or no longer does. */
  digest: string;
}

/** Every outcome that some answers lead to, with how many sets of answers do. */
export function allOutcomes(): readonly Outcome[] {
  const found = new Map<string, Outcome & { readonly leading: string[] }>();
  for (const situation of allSituations()) {
    if (situation.ends) continue;
    const ways = waysOf(situation).map((some) => some.map((way) => decidedBy(situation, way)));
    for (const advice of [...adviceList.map(({ id }) => id), 'none' as const]) {
      for (const way of waysToward(advice, ways)) {
        const key = `${way.pattern}|${advice}`;
        const outcome = found.get(key) ?? { ...way, advice, answerSets: 0n, digest: '', leading: [] };
        outcome.answerSets += way.answerSets * BigInt(situation.answerSets);
        if (sizeOf(way.example) < sizeOf(outcome.example)) outcome.example = way.example;
        outcome.leading.push(JSON.stringify([situation.length, way.example, String(way.answerSets)]));
        found.set(key, outcome);
      }
    }
  }
  return [...found.values()].map(({ leading, ...outcome }) => ({ ...outcome, digest: digestOf(leading) }));
}

interface Decided {
  readonly way: Way;
  readonly pattern: Pattern;
  readonly advice: readonly AdviceId[];
  readonly example: Answers;
}

interface Toward {
  readonly pattern: Pattern;
  readonly answerSets: bigint;
  readonly example: Answers;
}

function decidedBy(situation: Situation, way: Way): Decided {
  const example: Answers = { ...situation.answers, ...way.answers };
  const path = pathOf(example, situation.length);
  const advice = adviceOf(path).map(({ id }) => id);
  return { way, pattern: readingOf(path).pattern.pattern, advice, example };
}

/** The pattern comes from the group of the parts, each advice from one group: all other groups only multiply. */
function waysToward(advice: AdviceId | 'none', ways: readonly (readonly Decided[])[]): readonly Toward[] {
  const isWanted = (one: Decided) =>
    advice === 'none' ? one.advice.length === 0 : one.advice.includes(advice);
  const where = ways.find((some) => some.some(({ pattern }) => pattern !== 'not-stated')) ?? [];
  const rest = ways.filter((some) => some !== where);
  if (advice === 'none') {
    const others = product(rest.map((some) => sum(some.filter(isWanted))));
    return where.filter(isWanted).map((one) => toward(one, one, others));
  }
  if (where.some(isWanted))
    return where.filter(isWanted).map((one) => toward(one, one, product(rest.map(sum))));
  return rest
    .filter((some) => some.some(isWanted))
    .flatMap((some) => {
      const others = product(rest.filter((other) => other !== some).map(sum));
      const wanted = some.filter(isWanted);
      const [first] = wanted;
      return first ? where.map((one) => toward(one, first, others * sum(wanted))) : [];
    });
}

function toward(where: Decided, cause: Decided, others: bigint): Toward {
  return {
    pattern: where.pattern,
    answerSets: BigInt(where.way.answerSets) * others,
    example: { ...cause.example, ...where.example },
  };
}

function sizeOf(answers: Answers): number {
  return JSON.stringify(answers).length;
}

function digestOf(leading: readonly string[]): string {
  return createHash('sha256').update(leading.toSorted().join('\n')).digest('hex').slice(0, 12);
}

function sum(some: readonly Decided[]): bigint {
  return answerSetsThrough(some.map(({ way }) => way));
}
