import * as fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { inOrder } from '../../bench/scale/in-order.ts';
import { madePages, type Shape } from '../../bench/scale/shapes.ts';
import type { AnswerValue } from '../../questions/answer.ts';
import type { PageRules } from '../../questions/question.ts';
import { seeded } from './any-answers.ts';

afterEach(() => {
  vi.doUnmock(order);
});

const order = '../../questions/order.ts';

describe('the edges of a made questionnaire', { timeout: 60_000 }, () => {
  it.each<[Shape, number]>([
    ['chain', 6],
    ['mixture', 27],
  ])('that is a %s of %i are those that people take', async (shape, size) => {
    const pages = madePages(shape, size);
    const { trueEdges, pathOf } = await machinesFor(pages);
    const taken = new Set<string>();
    for (const { entered, length } of fc.sample(anybody(pages), { ...seeded, numRuns: 15_000 })) {
      const { steps } = pathOf(entered, length, pages);
      for (const [index, { id }] of steps.entries()) {
        taken.add(`${id} -> ${steps[index + 1]?.id ?? 'checkAnswers'}`);
      }
    }
    const found = [...trueEdges()].flatMap(([from, next]) => next.map((to) => `${from} -> ${to}`));
    expect(found.toSorted()).toEqual([...taken].toSorted());
  });

  it('of a long chain are 2 for each page, found without walking each way', async () => {
    const { trueEdges } = await machinesFor(madePages('chain', 3000));
    const edges = [...trueEdges().values()];
    expect(edges.filter((next) => next.length === 2)).toHaveLength(3000);
    expect(edges.at(-1)).toEqual(['checkAnswers']);
  });
});

/** The machines as they are, over other pages than ours. */
async function machinesFor(pages: readonly PageRules[]) {
  vi.doMock(order, () => inOrder(pages));
  vi.resetModules();
  const { trueEdges } = await import('../../machines/edges.ts');
  const { pathOf } = await import('../../machines/path.ts');
  return { trueEdges, pathOf };
}

/** Somebody who has answered every page, in whatever way. */
function anybody(pages: readonly PageRules[]) {
  return fc.record({
    entered: fc.record(Object.fromEntries(pages.map((page) => [page.id, fc.noBias(anyAnswer(page))]))),
    length: fc.constantFrom('short' as const, 'full' as const),
  });
}

function anyAnswer(page: PageRules): fc.Arbitrary<AnswerValue> {
  if (!('options' in page)) throw new Error('No made page is without options.');
  const options: readonly string[] = page.options;
  const one = fc.constantFrom(...options);
  const some = fc.oneof(
    fc.subarray(
      options.filter((option) => option !== 'none'),
      { minLength: 1 },
    ),
    fc.constant(['none']),
  );
  const answer: fc.Arbitrary<AnswerValue> = page.kind === 'chooseMany' ? some : one;
  return page.optional ? fc.oneof({ weight: 4, arbitrary: answer }, fc.constant(null)) : answer;
}
