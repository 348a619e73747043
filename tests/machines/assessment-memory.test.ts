import { describe, expect, it, vi } from 'vitest';

/** Far more than the collector leaves lying about, and far less than anything kept for each of 1,000 answers. */
const slack = 500_000;

describe(
  'The memory after 2,000 answers and changes is what it was after 1,000',
  { timeout: 120_000 },
  () => {
    it('with our questions', async () => {
      expect(await growth()).toBeLessThan(slack);
    });

    it('with 1,000 questions that depend on one another', async () => {
      vi.doMock('../../questions/order.ts', async () => {
        const { madePages } = await import('../../bench/scale/shapes.ts');
        const { inOrder } = await import('../../bench/scale/in-order.ts');
        return inOrder(madePages('mixture', 1000));
      });
      vi.resetModules();
      expect(await growth()).toBeLessThan(slack);
    });
  },
);

/** In bytes. */
async function growth(): Promise<number> {
  const { memoryAfterAnswers } = await import('../../bench/scale/memory.ts');
  const [before = Number.NaN, after = Number.NaN] = memoryAfterAnswers(2);
  return after - before;
}
