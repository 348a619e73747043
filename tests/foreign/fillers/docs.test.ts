import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { lforms, smartForms } from './filler.ts';
import { knownDifferences, versions } from './known-differences.ts';

test('docs/fhir.md has every known difference in its table, and no other', async () => {
  const page = await readFile('docs/fhir.md', 'utf8');
  const rows = page.split('\n').filter((line) => /^\| (LHC-Forms|Smart Forms) /u.test(line));
  const names = Object.fromEntries([lforms, smartForms].map((filler) => [filler.package, filler.name]));
  const wanted = knownDifferences.map(({ filler, what, so }) => [
    `${names[filler]} ${versions[filler]}`,
    what,
    so,
  ]);
  expect(rows.map(cellsOf)).toEqual(wanted);
});

function cellsOf(row: string): readonly string[] {
  return row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}
