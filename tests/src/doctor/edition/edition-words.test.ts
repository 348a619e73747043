import { expect, test } from 'vitest';
import { labelIn, optionIn, voiceIn, wordsOfEdition } from '../../../../src/doctor/edition/edition-words.ts';
import { olderEdition } from './older-edition.ts';

const words = wordsOfEdition(olderEdition, 'en');

test.each(['cy', '', '__proto__', 'constructor'])(
  'An edition that was never in the language "%s" shows its first one',
  (language) => {
    expect(wordsOfEdition(olderEdition, language)).toBe(words);
  },
);

test('An edition without words is an error for a developer', () => {
  expect(() => wordsOfEdition({ ...olderEdition, words: {} }, 'en')).toThrow(
    new Error('Edition 0 has no words.'),
  );
});

test('Labels and options are those that were asked', () => {
  expect(labelIn(words, 'shakes')).toBe('Shaking');
  expect(optionIn(words, 'since', 'childhood', 'self')).toBe('Since I was small');
  expect(optionIn(words, 'since', 'childhood', 'other')).toBe('Since they were small');
});

test('What has lost its words shows its id', () => {
  expect(labelIn(words, 'weather')).toBe('weather');
  expect(optionIn(words, 'weather', 'fine', 'self')).toBe('fine');
  expect(optionIn(words, 'shakes', 'daily', 'self')).toBe('daily');
});

test.each([
  [{ who: 'me' }, 'self'],
  [{ who: 'relative' }, 'other'],
  [{}, 'self'],
  [{ who: ['relative'] }, 'self'],
])('Whoever answered %j was spoken to as %s', (answers, voice) => {
  expect(voiceIn(olderEdition, answers)).toBe(voice);
});
