import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { expect, test } from 'vitest';
import { prove } from '../support/prove.ts';
import { readingAge, readingAges } from './reading-age.ts';

/** Years. The clinical brief, 5: 9 to 11, and 11 to 14 for harder medical text. */
const usual = 11;
const medical = 14;

/** Pages above the usual ceiling, and why. */
const above: Readonly<Record<string, string>> = {
  'question medicines': 'The examples are names of medicines, which have no plainer word.',
  'question medicineTiming': 'It asks about a medicine, its dose and the time between.',
};

const ages = readingAges();
const agesFile = 'docs/assurance/reading-ages.md';

test('The page of reading ages is current', async () => {
  const page = await pageOfAges();
  if (process.env['npm_lifecycle_event'] === 'properties') writeFileSync(agesFile, page);
  expect(page, 'Run npm run properties.').toBe(readFileSync(agesFile, 'utf8'));
});

prove(
  'reading age',
  'Each page can be read at the age of 11, or where it must name medical things at 14.',
  (cases) => {
    const tooHard = [...ages].filter(([page, age]) => age > ceilingOf(page));
    expect(tooHard.map(([page, age]) => `${page}: ${age.toFixed(1)}`)).toEqual([]);
    cases.held(ages.size);
  },
);

test.each(Object.keys(above))('The page "%s" still needs its own ceiling', (page) => {
  expect(ages.get(page)).toBeGreaterThan(usual);
});

test('A hard text has a high age, and an easy one a low age', () => {
  const hard = 'Idiopathic multifocal manifestations necessitate comprehensive neurological investigation.';
  expect(readingAge([hard])).toBeGreaterThan(20);
  expect(readingAge(['The cat sat on the mat.'])).toBeLessThan(7);
});

/** The figure for each page, for a reader; `npm run properties` writes it. */
function pageOfAges(): Promise<string> {
  const rows = [...ages].sort(([one], [other]) => one.localeCompare(other, 'en'));
  const lines = [
    '# Reading ages',
    '',
    'The age at which most people can read each page, in the voice that is hardest to read: the mean of 2 published formulas',
    '(Flesch-Kincaid and the Automated Readability Index). Written by `npm run properties`. Formulas count syllables, letters and',
    'words; they do not know whether a sentence is understood.',
    '',
    '| Page | Reading age | Ceiling | Why the ceiling is higher |',
    '| --- | --- | --- | --- |',
    ...rows.map(
      ([page, age]) => `| ${page} | ${age.toFixed(1)} | ${ceilingOf(page)} | ${above[page] ?? ''} |`,
    ),
  ];
  return format(lines.join('\n'), { parser: 'markdown', printWidth: 110 });
}

function ceilingOf(page: string): number {
  return page in above ? medical : usual;
}
