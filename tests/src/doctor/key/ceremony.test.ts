import { expect, test } from 'vitest';
import { beginning, isUnfinished, stepNumbers } from '../../../../src/doctor/key/ceremony.ts';

test('Nothing is lost by leaving before anything is made', () => {
  expect(isUnfinished(beginning)).toBe(false);
});

test('The steps are counted without a gap', () => {
  expect([...new Set(Object.values(stepNumbers))]).toEqual([1, 2, 3, 4, 5, 6]);
});
