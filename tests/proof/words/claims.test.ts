import { expect, test } from 'vitest';
import { adviceList, pages } from '../../../questions/questionnaire.ts';
import { prove } from '../support/prove.ts';
import { allowed, claimIn } from './claims.ts';
import { sentencesIn } from './sentences-in.ts';
import { madeSentences, pageOf, shownTexts } from './shown.ts';

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
  'Each text of the product is known to stand on a page, and each question and advice has its texts.',
  (cases) => {
    const shown = new Set(shownTexts().map(({ page }) => page));
    const wanted = [
      ...pages.map(({ id }) => `question ${id}`),
      ...adviceList.map(({ id }) => `advice ${id}`),
    ];
    expect(wanted.filter((page) => !shown.has(page))).toEqual([]);
    expect(() => pageOf('weather.title')).toThrow(new Error('The words "weather.title" are on no page.'));
    cases.held(shownTexts().length);
  },
);

test.each(Object.entries(allowed))('The sentence allowed as "%s" is said', (_name, sentence) => {
  expect(fixed.map((one) => one.sentence)).toContain(sentence);
});

test.each([
  'Your answers point towards focal dystonia.',
  'This looks like dystonia.',
  'It sounds like you have a movement condition.',
  'You could have dystonia.',
  'You are at high risk.',
  'Your child has dystonia.',
  'They may have dystonia.',
  'You might be having a stroke.',
  'This means that you have focal dystonia.',
  'Your condition is generalised.',
  'Call urgently because you told us about your neck.',
  'You need to call 999.',
  'You need help now.',
  'See a specialist urgently.',
  'You should see a GP.',
  'The medicine caused the movements.',
  'This is caused by a medicine.',
  'Stress is the cause of your movements.',
  'The movements come from the brain.',
  'We have worked out what is wrong.',
  'We worked out the pattern of your movements.',
  'It could be dystonia.',
  'It is probably nothing.',
  'It is not serious.',
  'You are fine.',
  'Do not worry.',
  'There is no danger.',
  'This indicates a problem with the brain.',
  'Your movements are typical of dystonia.',
  'Most people with these answers have dystonia.',
  'People with your answers usually need treatment.',
  'Your pattern is segmental.',
  'Your type of dystonia is focal.',
  'We have interpreted your answers.',
  'You have a segmental pattern.',
  'You scored 7.',
  'Your level is 3.',
  'Your answers mean that you need help.',
  'This shows that you have a tremor.',
  "You have Parkinson's.",
  'Dystonia is unlikely.',
  'You do not have a stroke.',
  'We tracked your symptoms.',
  'This is focal dystonia.',
  'You have focal dystonia.',
  'You probably have dystonia.',
  'You may have dystonia.',
  'Your symptoms suggest a problem with the nerves.',
  'This is consistent with a tremor.',
  'Your result is 7 out of 10.',
  'This rules out a stroke.',
  'There is nothing to worry about.',
  'Based on your answers, see a specialist.',
  'We have analysed what you told us.',
  'The movements are caused by a medicine.',
  'Your risk is low.',
  'You need to see a doctor.',
  'Your answers show a tremor.',
  'These are signs of dystonia.',
  'You must see a doctor.',
])('A claim would be found: %s', (sentence) => {
  expect(claimIn(sentence)).toBeDefined();
});

test.each([
  'You told us about 1 part of the body: neck or shoulders.',
  'Only a doctor who has seen you can say.',
])('A plain sentence stands: %s', (sentence) => {
  expect(claimIn(sentence)).toBeUndefined();
});
