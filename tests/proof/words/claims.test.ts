import { expect, test } from 'vitest';
import { adviceList, pages } from '../../../questions/questionnaire.ts';
import { prove } from '../support/prove.ts';
import { allowed, claimIn } from './claims.ts';
import { sentencesIn } from './sentences-in.ts';
import { madeSentences, shownTexts } from './shown.ts';

const fixed = shownTexts().flatMap(({ at, text }) => sentencesIn(text).map((sentence) => ({ at, sentence })));
const made = madeSentences().map((sentence) => ({ at: 'made from answers', sentence }));

prove(
  'no diagnosis claimed',
  'No sentence that anybody can be shown claims a diagnosis, a cause, a likelihood, a score or an urgency.',
  (cases) => {
    const claims = [...fixed, ...made].filter(({ sentence }) => claimIn(sentence) !== undefined);
    expect(claims.map(({ at, sentence }) => [at, claimIn(sentence), sentence])).toEqual([]);
    cases.held(fixed.length + made.length);
  },
);

prove(
  'every word is on a page',
  'Each text of the product is known to stand on a page, so that none escapes these checks.',
  (cases) => {
    const shown = new Set(shownTexts().map(({ page }) => page));
    const wanted = [
      ...pages.map(({ id }) => `question ${id}`),
      ...adviceList.map(({ id }) => `advice ${id}`),
    ];
    expect(wanted.filter((page) => !shown.has(page))).toEqual([]);
    cases.held(shownTexts().length);
  },
);

test.each(Object.entries(allowed))('The sentence allowed as "%s" is said', (_name, sentence) => {
  expect(fixed.map((one) => one.sentence)).toContain(sentence);
});

test.each([
  ['You probably have dystonia.'],
  ['You may have dystonia.'],
  ['Your symptoms suggest a problem with the nerves.'],
  ['This is consistent with a tremor.'],
  ['Your result is 7 out of 10.'],
  ['This rules out a stroke.'],
  ['There is nothing to worry about.'],
  ['Based on your answers, see a specialist.'],
  ['We have analysed what you told us.'],
  ['The movements are caused by a medicine.'],
  ['Your risk is low.'],
  ['You need to see a doctor.'],
])('A claim would be found: %s', (sentence) => {
  expect(claimIn(sentence)).toBeDefined();
});

test.each([
  'You told us about 1 part of the body: neck or shoulders.',
  'Only a doctor who has seen you can say.',
])('A plain sentence stands: %s', (sentence) => {
  expect(claimIn(sentence)).toBeUndefined();
});
