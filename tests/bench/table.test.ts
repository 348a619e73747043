import { describe, expect, test } from 'vitest';
import { bareStack, floor, ours } from '../../bench/pages/candidates.ts';
import type { Measured } from '../../bench/pages/measures.ts';
import { judge, medianOfEach, tables } from '../../bench/pages/table.ts';
import { targets } from '../../bench/pages/targets.ts';

const quick = { firstVisible: 200, firstUsable: 220, tapped: 200 };
const bare = { questionAnswerable: 1000, step: 40 };
const good = {
  firstVisible: 230,
  firstUsable: 253,
  blocking: 0,
  checkVisible: 230,
  checkUsable: 253,
  tapped: 240,
  questionAnswerable: 900,
  step: 40,
};

describe('The targets', () => {
  test('are met by figures that are just good enough', () => {
    expect(missed(good)).toEqual([]);
  });

  test.each(targets)('$measure misses where it is a little worse', ({ measure }) => {
    expect(missed({ ...good, [measure]: good[measure as keyof typeof good] * 1.01 + 1 })).toContain(measure);
  });

  test('are missed by what was not measured', () => {
    expect(missed({})).toEqual(targets.map(({ measure }) => measure));
  });

  test('of a step hold it below 50 ms too, whatever the bare stack needs', () => {
    const slow = medians({ ...good, step: 50 }, { ...bare, step: 80 });
    expect(judge(slow).filter(({ isMet }) => !isMet)).toHaveLength(1);
  });
});

describe('The tables', () => {
  test('say how our figure stands to the other', () => {
    const text = tables([floor, bareStack, ours], medians({ ...good, tapped: 300 }, bare));
    expect(text).toContain('| 300 ms | plain page: 200 ms | 1.50 | at most 1.2 | **missed** |');
    expect(text).toContain('| 900 ms | bare stack: 1000 ms | 0.90 | at most 0.9 | met |');
  });

  test('leave empty what a site does not have', () => {
    const text = tables([floor, bareStack, ours], medians(good, bare));
    expect(text).toContain('| Emergency check: visible |  |  | 230 ms |');
  });
});

test('A median is the middle one, or lies between the middle two', () => {
  const rounds = [{ step: 9, tapped: 1 }, { step: 1, tapped: 4 }, { step: 5 }];
  expect(medianOfEach(rounds)).toEqual({ step: 5, tapped: 2.5 });
});

function missed(figures: Measured): readonly string[] {
  return judge(medians(figures, bare))
    .filter(({ isMet }) => !isMet)
    .map(({ target }) => target.measure);
}

function medians(figures: Measured, stack: Measured) {
  return new Map<string, Measured>([
    [floor, quick],
    [bareStack, stack],
    [ours, figures],
  ]);
}
