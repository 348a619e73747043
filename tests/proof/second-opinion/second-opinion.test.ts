import { describe, expect, test } from 'vitest';
import { pathOf } from '../../../machines/path.ts';
import { readingOf } from '../../../machines/reading.ts';
import type { Answer, Answers } from '../../../questions/questionnaire.ts';
import { neckAnswers } from '../../machines/sample-answers.ts';
import { possibleAnswers } from '../classes/possible-answers.ts';
import { parts } from '../../../questions/movements/parts.ts';
import { prove } from '../support/prove.ts';
import { type Name, nameOf, site } from './definitions.ts';

prove(
  'a second implementation agrees',
  'The pattern of parts, worked out a second time from the published definitions by other means, is the same for every way to tick parts and sides.',
  (cases) => {
    for (const answers of everyTick()) {
      const { pattern } = readingOf(pathOf({ ...neckAnswers, ...answers }, 'short')).pattern;
      expect([answers, pattern]).toEqual([answers, nameOf(possibleSites(answers))]);
      cases.held();
    }
  },
);

describe('The second implementation', () => {
  test.each<readonly [string, Name]>([
    ['N', 'one-part'],
    ['N AR', 'neighbouring'],
    ['E F', 'neighbouring'],
    ['E F N', 'neighbouring'],
    ['E V', 'separate'],
    ['E AR', 'separate'],
    ['AL AR', 'neighbouring'],
    ['F V', 'unnamed'],
    ['AR GR', 'one-side'],
    ['AR GL', 'separate'],
    ['N AL GL', 'unnamed'],
    ['T N AR', 'trunk-and-others'],
    ['T AL AR', 'unnamed'],
    ['T AL AR GL GR', 'trunk-and-others'],
    ['T GL', 'unnamed'],
  ])('calls %s %s, as the brief does', (sites, name) => {
    expect(nameOf([setOf(sites.split(' '))])).toBe(name);
  });

  test('divides all 512 combinations as the brief counted them', () => {
    const counts: Record<string, number> = {};
    for (let sites = 0; sites < 512; sites += 1) {
      const name = nameOf([sites]);
      counts[name] = (counts[name] ?? 0) + 1;
    }
    expect(counts).toEqual({
      separate: 182,
      'trunk-and-others': 213,
      unnamed: 70,
      neighbouring: 35,
      'one-part': 9,
      'one-side': 2,
      'not-stated': 1,
    } satisfies Record<Name, number>);
  });
});

/** Every way to tick parts, with every side of every limb that is ticked. */
function everyTick(): readonly Answers[] {
  const sides = ['left', 'right', 'both', 'notSure'] as const;
  return possibleAnswers(parts, parts.options).flatMap((ticked) => {
    const some = [ticked ?? []].flat() as Answer<'parts'>;
    const armSides = some.includes('arm') ? sides : [undefined];
    const legSides = some.includes('leg') ? sides : [undefined];
    return armSides.flatMap((armSide) =>
      legSides.map((legSide) => ({ parts: some, ...(armSide && { armSide }), ...(legSide && { legSide }) })),
    );
  });
}

function possibleSites({ parts: ticked = [], armSide, legSide }: Answers): readonly number[] {
  const middle = setOf(ticked.flatMap((part) => siteNames[part] ?? []));
  return limbs('A', armSide).flatMap((arm) =>
    limbs('G', legSide).map((leg) => middle | setOf(arm) | setOf(leg)),
  );
}

const siteNames: Readonly<Record<string, readonly string[]>> = {
  eyes: ['E'],
  face: ['F'],
  voice: ['V'],
  neck: ['N'],
  trunk: ['T'],
};

/** Each reading of one side. */
function limbs(limb: string, side: Answer<'armSide'> | undefined): readonly (readonly string[])[] {
  const readings = { left: [['L']], right: [['R']], both: [['L', 'R']], notSure: [['L'], ['R'], ['L', 'R']] };
  return side === undefined ? [[]] : readings[side].map((letters) => letters.map((letter) => limb + letter));
}

function setOf(names: readonly string[]): number {
  return names.reduce((all, name) => all | site(name), 0);
}
