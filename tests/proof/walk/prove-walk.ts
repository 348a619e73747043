import { beforeAll, expect, test } from 'vitest';
import type { Answer } from '../../../questions/questionnaire.ts';
import { prove } from '../support/prove.ts';
import type { PathProperty } from './path-property.ts';
import { type Sweeps, type Walk, walk } from './walk.ts';
import { allSituations, type Situation } from './ways.ts';

/** Walks, and proves each property on every path that was walked. */
export function proveWalk(
  situations: readonly Situation[],
  sweeps: Sweeps,
  properties: readonly PathProperty[],
): void {
  let walked: Walk;
  beforeAll(() => {
    walked = walk(situations, sweeps, properties);
  });
  test('the walk', ({ task }) => {
    const { paths, pages, seconds } = walked;
    task.meta.walk = { paths, pages, seconds };
    expect(paths).toBeGreaterThan(0);
  });
  for (const { name, says } of properties) {
    prove(name, says, (cases) => {
      expect(walked.faults.get(name) ?? []).toEqual([]);
      cases.held(walked.paths);
    });
  }
}

export function situationsOf(who: Answer<'who'>): readonly Situation[] {
  return allSituations().filter(({ answers }) => answers['who'] === who);
}
