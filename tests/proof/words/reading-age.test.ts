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

prove(
  'reading age',
  'Each page can be read at the age of 11, or where it must name medical things at 14.',
  (cases) => {
    const tooHard = [...ages].filter(([page, age]) => age > (page in above ? medical : usual));
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
