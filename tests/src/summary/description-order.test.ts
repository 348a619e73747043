import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Pattern } from '../../../machines/pattern.ts';
import { descriptionOrder } from '../../../src/summary/description-order.ts';
import { walkWords } from '../../../src/words/en/walk-words.ts';

const all = ['one-part', 'neighbouring', 'separate', 'one-side', 'trunk-and-others'] as const;

test('The five descriptions are those that have words', () => {
  expect(Object.keys(walkWords.explanation.descriptions).sort()).toEqual([...all].sort());
});

test.each([
  ['one-part', ['neighbouring', 'separate', 'one-side', 'trunk-and-others']],
  ['neighbouring', ['one-part', 'separate', 'one-side', 'trunk-and-others']],
  ['separate', ['one-part', 'neighbouring', 'one-side', 'trunk-and-others']],
  ['one-side', ['one-part', 'neighbouring', 'separate', 'trunk-and-others']],
  ['trunk-and-others', ['one-part', 'neighbouring', 'separate', 'one-side']],
] as const)('The description of %s stands first for the person who has it', (pattern, others) => {
  expect(descriptionOrder(pattern)).toEqual({ own: pattern, others });
});

test.each(['not-stated', 'unnamed'] as const)('The pattern %s has none of its own', (pattern) => {
  expect(descriptionOrder(pattern)).toEqual({ own: null, others: all });
});

test('Everybody gets all five, once each', () => {
  const anyPattern = fc.constantFrom<Pattern>(...all, 'not-stated', 'unnamed');
  fc.assert(
    fc.property(anyPattern, (pattern) => {
      const { own, others } = descriptionOrder(pattern);
      expect([...(own ? [own] : []), ...others].sort()).toEqual([...all].sort());
    }),
  );
});
