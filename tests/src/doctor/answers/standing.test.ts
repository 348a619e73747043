import { describe, expect, test } from 'vitest';
import { inOrder, standingOf, withoutRepeats } from '../../../../src/doctor/answers/standing.ts';

const sealedAt = new Date('2026-11-24T21:00:00Z');
const first = {
  walk: 'one',
  copy: 1,
  sealedAt,
  recipient: 'movement',
  reference: 'K7-2',
  answers: { who: 'me' },
};
const second = { ...first, copy: 2, sealedAt: new Date('2026-11-24T20:00:00Z') };
const elsewhere = { ...first, walk: 'two' };

describe('Of the copies of one walk', () => {
  test('the highest number is the newest, whatever the clock of the device said', () => {
    const all = [first, second];
    expect(all.map((one) => standingOf(one, all).copy)).toEqual(['older', 'newest']);
    expect(inOrder(all)).toEqual([second, first]);
  });

  test('the clock decides between the same numbers', () => {
    const later = { ...first, sealedAt: new Date('2026-11-25T09:00:00Z') };
    expect([first, later].map((one) => standingOf(one, [first, later]).copy)).toEqual(['older', 'newest']);
  });

  test('neither is called newer where nothing tells', () => {
    const changed = { ...first, answers: { who: 'child' } };
    expect(withoutRepeats([first, changed])).toEqual([first, changed]);
    expect([first, changed].map((one) => standingOf(one, [first, changed]).copy)).toEqual([
      'unclear',
      'unclear',
    ]);
  });

  test('one that came in 2 ways is shown once', () => {
    expect(withoutRepeats([first, { ...first }, second])).toEqual([first, second]);
  });

  test('one alone is no copy', () => {
    expect(standingOf(first, [first])).toEqual({ copy: 'only', sharesReference: false });
  });
});

describe('Another walk', () => {
  test('under the same reference is told of, and is no copy', () => {
    const all = [first, elsewhere];
    expect(all.map((one) => standingOf(one, all))).toEqual(
      all.map(() => ({ copy: 'only', sharesReference: true })),
    );
  });

  test.each([
    ['without a reference', { reference: '' }],
    ['under another reference', { reference: 'K7-3' }],
  ])('%s is not', (_what, given) => {
    const [one, other] = [
      { ...first, ...given },
      { ...elsewhere, reference: given.reference === '' ? '' : 'K7-2' },
    ];
    expect(standingOf(one, [one, other]).sharesReference).toBe(false);
  });

  test('for another recipient is not, though the 2 clinics chose the same reference', () => {
    expect(standingOf(first, [first, { ...elsewhere, recipient: 'sleep' }]).sharesReference).toBe(false);
  });

  test('with the same id under another reference is another walk: an id can be copied', () => {
    expect(standingOf(first, [first, { ...second, reference: 'K7-3' }]).copy).toBe('only');
  });
});
