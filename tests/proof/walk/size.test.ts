import { expect, test } from 'vitest';
import { groups } from './groups.ts';
import { answerSetsOf, pathsOf, sum } from './size.ts';
import { allSituations, waysThrough } from './ways.ts';

test('the size of the product', ({ task }) => {
  const situations = allSituations();
  const paths = sum(situations.map(pathsOf));
  const answerSets = sum(situations.map(answerSetsOf));
  task.meta.product = { paths: String(paths), answerSets: String(answerSets), groups: groups.length };
  expect(answerSets).toBeGreaterThan(paths);
});

test('a group of one question has as many sets of answers as the question has answers', () => {
  const pain = groups.find(([page]) => page?.id === 'pain');
  // 7 parts in every combination but none, or one of 2 answers that stand alone.
  expect(waysThrough(pain ?? [], {}, 'full').map(({ answerSets }) => answerSets)).toEqual([2 ** 7 - 1 + 2]);
});

test('a group that parts has the sum of its ways', () => {
  const medicines = groups.find(([page]) => page?.id === 'medicines');
  const ways = waysThrough(medicines ?? [], {}, 'full');
  const [none, some, withOther] = [2, 2 ** 6 - 1, 2 ** 6];
  const timings = 4;
  const texts = 2;
  const all = ways.reduce((count, way) => count + way.answerSets, 0);
  expect(all).toBe(none + some * timings + withOther * texts * timings);
});
