import { expect, test } from 'vitest';
import { isQuestionId, pages } from '../../../../questions/questionnaire.ts';
import { historyOrder, inHistoryOrder, topicOf } from '../../../../src/doctor/summary/history-order.ts';

test('Every question of today has one place in the history', () => {
  const placed = historyOrder.flatMap(({ questions }) => questions);
  const asked = pages.map(({ id }) => id).filter(isQuestionId);
  expect([...placed].sort()).toEqual([...asked].sort());
});

test('A question comes in the order of a history, and one that is not known comes last', () => {
  const items = ['weather', 'support', 'worse', 'colour', 'age', 'onsetAge'].map((id) => ({ id }));
  expect(inHistoryOrder(items).map(({ id }) => id)).toEqual([
    'age',
    'onsetAge',
    'worse',
    'support',
    'weather',
    'colour',
  ]);
});

test.each([
  ['armSide', 'where'],
  ['mood', 'life'],
  ['weather', 'others'],
  ['constructor', 'others'],
])('The topic of %s is %s', (id, topic) => {
  expect(topicOf(id)).toBe(topic);
});
