import { describe, expect, it } from 'vitest';
import {
  type Pattern,
  type PatternReading,
  patternOf,
  type Side,
  type Ticked,
} from '../../machines/pattern.ts';

describe('the table of the clinical brief, 1.4', () => {
  it.each<readonly [string, Ticked, Omit<PatternReading, 'trace'>]>([
    ['N', { midline: ['neck'] }, { pattern: 'one-part', leg: false }],
    ['N + AR', { midline: ['neck'], arm: 'right' }, { pattern: 'neighbouring', leg: false }],
    ['E + F', { midline: ['eyes', 'face'] }, { pattern: 'neighbouring', leg: false }],
    ['E + F + N', { midline: ['eyes', 'face', 'neck'] }, { pattern: 'neighbouring', leg: false }],
    ['E + V', { midline: ['eyes', 'voice'] }, { pattern: 'separate', leg: false }],
    ['E + AR', { midline: ['eyes'], arm: 'right' }, { pattern: 'separate', leg: false }],
    ['AL + AR', { midline: [], arm: 'both' }, { pattern: 'neighbouring', leg: false }],
    ['F + V', { midline: ['face', 'voice'] }, { pattern: 'unnamed', leg: false }],
    ['AR + GR', { midline: [], arm: 'right', leg: 'right' }, { pattern: 'one-side', leg: true }],
    ['AR + GL', { midline: [], arm: 'right', leg: 'left' }, { pattern: 'separate', leg: true }],
    ['N + AL + GL', { midline: ['neck'], arm: 'left', leg: 'left' }, { pattern: 'unnamed', leg: true }],
    ['T + N + AR', { midline: ['neck', 'trunk'], arm: 'right' }, { pattern: 'trunk-and-others', leg: false }],
    ['T + AL + AR', { midline: ['trunk'], arm: 'both' }, { pattern: 'unnamed', leg: false }],
    [
      'T + both arms + both legs',
      { midline: ['trunk'], arm: 'both', leg: 'both' },
      { pattern: 'trunk-and-others', leg: true },
    ],
    ['T + GL', { midline: ['trunk'], leg: 'left' }, { pattern: 'unnamed', leg: true }],
  ])('%s', (_, ticked, expected) => {
    expect(patternOf(ticked)).toMatchObject(expected);
  });
});

describe('all 512 combinations of the brief', () => {
  it('are as many as 5 midline parts, 4 states of the arms and 4 of the legs allow', () => {
    expect(new Set(combinations.map((ticked) => JSON.stringify(ticked))).size).toBe(512);
  });

  it('divide into the patterns as the brief counted them', () => {
    expect(countByPattern(combinations)).toEqual({
      separate: 182,
      'trunk-and-others': 213,
      unnamed: 70,
      neighbouring: 35,
      'one-part': 9,
      'one-side': 2,
      'not-stated': 1,
    } satisfies Record<Pattern, number>);
  });

  it('name the trunk with a leg 157 times', () => {
    const withLeg = combinations
      .map(patternOf)
      .filter(({ pattern, leg }) => pattern === 'trunk-and-others' && leg);
    expect(withLeg).toHaveLength(157);
  });

  it('say that a leg is among the parts exactly when one is ticked', () => {
    expect(combinations.filter((ticked) => patternOf(ticked).leg !== 'leg' in ticked)).toEqual([]);
  });

  it('read the same with left and right exchanged', () => {
    for (const ticked of everySide)
      expect([ticked, patternOf(mirrored(ticked))]).toEqual([ticked, patternOf(ticked)]);
  });

  it('read the same in whatever order the parts were ticked', () => {
    for (const ticked of everySide) {
      for (const midline of [ticked.midline.toReversed(), rotated(ticked.midline)]) {
        expect([ticked, patternOf({ ...ticked, midline })]).toEqual([ticked, patternOf(ticked)]);
      }
    }
  });
});

describe('a side that is not sure', () => {
  it('has a pattern for every combination of parts', () => {
    expect(everySide).toHaveLength(800);
    expect(Object.keys(countByPattern(everySide)).sort()).toEqual([
      'neighbouring',
      'not-stated',
      'one-part',
      'one-side',
      'separate',
      'trunk-and-others',
      'unnamed',
    ]);
  });

  it('is named only if left, right and both agree', () => {
    for (const ticked of everySide) {
      const tried = triedEveryWay(ticked).map((placed) => patternOf(placed).pattern);
      const agreed = new Set(tried).size === 1 ? tried[0] : 'unnamed';
      expect([ticked, patternOf(ticked).pattern]).toEqual([ticked, agreed]);
    }
  });

  it('is unnamed for an arm alone, which may be 1 part or 2 neighbours', () => {
    expect(patternOf({ midline: [], arm: 'notSure' })).toEqual({
      pattern: 'unnamed',
      leg: false,
      trace: [1, 2],
    });
  });
});

describe('the trace', () => {
  it.each<readonly [number, string, Ticked, PatternReading]>([
    [1, 'nothing is ticked', { midline: [] }, { pattern: 'not-stated', leg: false, trace: [1] }],
    [
      2,
      'every side agrees',
      { midline: ['neck'], arm: 'notSure' },
      { pattern: 'neighbouring', leg: false, trace: [1, 2] },
    ],
    [3, '1 part', { midline: [], leg: 'left' }, { pattern: 'one-part', leg: true, trace: [1, 2, 3] }],
    [
      4,
      'an arm and a leg of 1 side',
      { midline: [], arm: 'left', leg: 'left' },
      { pattern: 'one-side', leg: true, trace: [1, 2, 3, 4] },
    ],
    [
      5,
      'the trunk with 2 others',
      { midline: ['eyes', 'face', 'trunk'] },
      { pattern: 'trunk-and-others', leg: false, trace: [1, 2, 3, 4, 5] },
    ],
    [
      6,
      'parts that are not neighbours',
      { midline: ['eyes', 'voice'] },
      { pattern: 'separate', leg: false, trace: [1, 2, 3, 4, 5, 6] },
    ],
  ])('ends with rule %i: %s', (_, __, ticked, reading) => {
    expect(patternOf(ticked)).toEqual(reading);
  });
});

type Midline = Ticked['midline'];

const midlines = subsets(['eyes', 'face', 'voice', 'neck', 'trunk']);
const combinations = tickedWith(['left', 'right', 'both']);
const everySide = tickedWith(['left', 'right', 'both', 'notSure']);

function subsets([part, ...others]: Midline): readonly Midline[] {
  if (part === undefined) return [[]];
  const without = subsets(others);
  return [...without, ...without.map((parts) => [part].concat(parts))];
}

function tickedWith(sides: readonly Side[]): readonly Ticked[] {
  const states = [undefined, ...sides];
  return midlines.flatMap((midline) =>
    states.flatMap((arm) => states.map((leg) => ticking(midline, arm, leg))),
  );
}

function triedEveryWay({ midline, arm, leg }: Ticked): readonly Ticked[] {
  return sidesTried(arm).flatMap((oneArm) =>
    sidesTried(leg).map((oneLeg) => ticking(midline, oneArm, oneLeg)),
  );
}

function sidesTried(side: Side | undefined): readonly (Side | undefined)[] {
  return side === 'notSure' ? ['left', 'right', 'both'] : [side];
}

function mirrored({ midline, arm, leg }: Ticked): Ticked {
  return ticking(midline, arm && otherSide[arm], leg && otherSide[leg]);
}

const otherSide = { left: 'right', right: 'left', both: 'both', notSure: 'notSure' } as const;

function rotated(midline: Midline): Midline {
  return [...midline.slice(1), ...midline.slice(0, 1)];
}

function ticking(midline: Midline, arm: Side | undefined, leg: Side | undefined): Ticked {
  return { midline, ...(arm && { arm }), ...(leg && { leg }) };
}

function countByPattern(some: readonly Ticked[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { pattern } of some.map(patternOf)) counts[pattern] = (counts[pattern] ?? 0) + 1;
  return counts;
}
