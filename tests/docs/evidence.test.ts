import { expect, test } from 'vitest';
// @ts-expect-error -- a plain script of the checks, which run without a compiler
import { joined, unlisted } from '../../.ci/evidence.mjs';

const hazards = [
  {
    id: 'H01',
    newControls: [
      { evidence: [{ property: 'no dead end' }, { test: 'tests/a.test.ts', name: 'the walk > ends' }] },
      { evidence: [] },
    ],
  },
];

const property = { file: 'tests/proof/walk/self.test.ts', name: 'no dead end', status: 'passed' };
const ordinary = { file: 'tests/a.test.ts', name: 'the walk > ends', status: 'passed' };

test('Evidence that ran and passed is counted', () => {
  expect(joined(hazards, [property, ordinary])).toEqual({
    lines: [],
    counted: { hazards: 1, controls: 2, evidence: 2 },
  });
});

test.each([
  ['that did not run', [ordinary], 'H01, control 1: the property "no dead end" did not run.'],
  [
    'that failed in one file of several',
    [property, { ...property, file: 'tests/proof/walk/child.test.ts', status: 'failed' }, ordinary],
    'H01, control 1: the property "no dead end" has the status "failed".',
  ],
  [
    'that was skipped',
    [property, { ...ordinary, status: 'skipped' }],
    'H01, control 1: the test "the walk > ends" in tests/a.test.ts has the status "skipped".',
  ],
  [
    'of another file',
    [property, { ...ordinary, file: 'tests/b.test.ts' }],
    'H01, control 1: the test "the walk > ends" in tests/a.test.ts did not run.',
  ],
  [
    'that is a test of the same name outside the proof',
    [{ ...property, file: 'tests/machines/path.test.ts' }, ordinary],
    'H01, control 1: the property "no dead end" did not run.',
  ],
])('Evidence %s is named', (_what, tests, line) => {
  expect(joined(hazards, tests).lines).toEqual([line]);
});

test('A property that the page does not name is named', () => {
  const tests = [{ ...property, property: true }, ordinary];
  expect(unlisted(tests, '- **no dead end** (3 cases). It ends.')).toEqual([]);
  expect(unlisted(tests, '- **no page twice** (3 cases). Each once.')).toEqual([
    'The property "no dead end" is not in docs/assurance/properties.md. Run npm run properties.',
  ]);
});
