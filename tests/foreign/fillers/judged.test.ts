import { expect, test } from 'vitest';
import type { Case } from './compare.ts';
import { judged } from './judged.ts';

const offered = { kind: 'offered', about: 'worse.alcohol' } as const;
const everyOption: Case = {
  name: 'one',
  differences: [offered, { kind: 'offered', about: 'helps.alcohol' }],
};
const nothing: Case = { name: 'two', differences: [] };

function hidden(after: string): Case {
  return { name: after, differences: [{ kind: 'hidden', about: 'mood', after }] };
}

test('A known difference is counted once for each case', () => {
  expect(judged('lforms', 'classes', [everyOption, nothing])).toEqual({
    seenIn: 'classes',
    cases: 2,
    differing: 1,
    sameAsked: 2,
    sameRead: 2,
    known: { 'lforms-offers-every-option': 1 },
    unknown: [],
    gone: [],
  });
});

test('A known difference that is not seen any more is named', () => {
  expect(judged('lforms', 'classes', [nothing]).gone).toEqual(['lforms-offers-every-option']);
});

test('A difference of another filler, in another option or of another kind is unknown', () => {
  const { unknown } = judged('@aehrc/smart-forms-renderer', 'classes', [everyOption]);
  expect(unknown).toEqual([
    'offered worse.alcohol: 1 cases, the first one',
    'offered helps.alcohol: 1 cases, the first one',
  ]);
  const others: Case = {
    name: 'three',
    differences: [
      { kind: 'offered', about: 'age.from65' },
      { ...offered, kind: 'withheld' },
    ],
  };
  expect(judged('lforms', 'classes', [others]).unknown).toEqual([
    'offered age.from65: 1 cases, the first three',
    'withheld worse.alcohol: 1 cases, the first three',
  ]);
});

test('A question that is hidden later than at the start of a walk is unknown', () => {
  const { known, unknown, sameAsked } = judged('@aehrc/smart-forms-renderer', 'walks', [
    hidden('the start'),
    hidden('age'),
  ]);
  expect(sameAsked).toBe(0);
  expect(known).toEqual({ 'smart-forms-waits-for-age': 1 });
  expect(unknown).toEqual(['hidden mood after age: 1 cases, the first age']);
});
