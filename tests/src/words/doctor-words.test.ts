import { describe, expect, test } from 'vitest';
import { doctorTexts } from '../../support/all-texts.ts';
import { isBritish } from '../../proof/words/british.ts';
import { claimIn } from '../../proof/words/claims.ts';
import { names } from '../../proof/words/names.ts';
import { sentencesIn, wordsIn } from '../../proof/words/sentences-in.ts';
import { allowedToDoctors, doctorNames } from './doctor-claims.ts';
import { faultsOfStyle, withoutNames } from './house-style.ts';

const sentences = doctorTexts().flatMap(({ at, text }) =>
  sentencesIn(text).map((sentence) => ({ at, sentence })),
);
const words = new Set(doctorTexts().flatMap(({ text }) => wordsIn(text)));

test('There are words to look through', () => {
  expect(sentences.length).toBeGreaterThan(30);
});

test("No sentence of the doctor's pages claims a diagnosis, a cause, a likelihood, a score or an urgency", () => {
  const claims = sentences.filter(({ sentence }) => claimOf(sentence) !== undefined);
  expect(claims.map(({ at, sentence }) => [at, claimOf(sentence), sentence])).toEqual([]);
});

test.each(Object.entries(allowedToDoctors))(
  'The sentence allowed as "%s" is said, and would be found',
  (_name, sentence) => {
    expect(sentences.map((one) => one.sentence)).toContain(sentence);
    expect(claimIn(sentence)).toBeDefined();
  },
);

describe('No sentence', () => {
  test.each(faultsOfStyle)('%s', (_what, form) => {
    expect(sentences.filter(({ sentence }) => form.test(withoutNames(sentence)))).toEqual([]);
  });
});

test('No sentence has more than 25 words', () => {
  expect(sentences.filter(({ sentence }) => sentence.split(/\s+/).length > 25)).toEqual([]);
});

test('Every word is in a British dictionary, or is a name or a medical word that is listed', () => {
  expect([...words].filter((word) => !isKnown(word))).toEqual([]);
});

test.each(doctorNames)('The listed word "%s" is used, and is listed nowhere else', (name) => {
  expect(words).toContain(name);
  expect(isBritish(name) || names.some((one) => one === name)).toBe(false);
});

test.each(['You have segmental dystonia.', 'The tick suggests a tremor.', 'See this patient urgently.'])(
  'A claim to a doctor would be found: %s',
  (sentence) => {
    expect(claimOf(sentence)).toBeDefined();
  },
);

function claimOf(sentence: string): string | undefined {
  return Object.values(allowedToDoctors).includes(sentence) ? undefined : claimIn(sentence);
}

function isKnown(word: string): boolean {
  return isBritish(word) || [...names, ...doctorNames].some((name) => name === word);
}
