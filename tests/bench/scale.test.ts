import { describe, expect, test } from 'vitest';
import type { Figures } from '../../bench/scale/figures.ts';
import { inOrder } from '../../bench/scale/in-order.ts';
import { descriptionOf } from '../../bench/scale/plot.ts';
import { madePages } from '../../bench/scale/shapes.ts';

describe('What is said of the plot', () => {
  test('comes from what was measured', () => {
    expect(descriptionOf([figures('chain', 100, 4), figures('mixture', 10_000, 23.456)])).toBe(
      'Plots on scales of powers of ten, for a chain and a mixture of 100 to 10,000 questions. The slowest start-up takes 6 ms. The slowest step takes 23.46 ms, and of xstate alone 0.05 ms.',
    );
  });
});

describe('A mixture', () => {
  test('stands in sections, each of which opens with a question for everybody', () => {
    const { sections } = inOrder(madePages('mixture', 45));
    expect(sections.map(({ pages }) => pages.findIndex(({ when }) => when === undefined))).toEqual([
      0, 0, 0, 0, 0,
    ]);
    expect(sections.flatMap(({ pages }) => pages.filter(({ when }) => when === undefined))).toHaveLength(5);
  });
});

function figures(shape: string, size: number, ms: number): Figures {
  const times = { median: ms, p95: ms };
  const step = { whole: times, core: times, xstate: { median: 0.05, p95: 0.05 } };
  const steps = { firstAnswers: step, lastAnswers: step, changes: step, back: step, visits: step };
  const start = { questions: 1, machine: 2, machineByXstate: 1, actor: 3 };
  return { shape, size, asked: 1, start, steps, edges: 1, search: 1, memory: [] };
}
