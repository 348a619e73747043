import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { secretOfWords, wordCount, wordsOf } from '../../../../src/doctor/keys/recovery-words.ts';

/** A test vector of BIP-39 (trezor/python-mnemonic, vectors.json). */
const secret = Uint8Array.from(
  Buffer.from('68a79eaca2324873eacc50cb9c6eca8cc68ea5d936f98787c60c7ebc74e6ce7c', 'hex'),
);
const words =
  'hamster diagram private dutch cause delay private meat slide toddler razor book happy fancy gospel tennis maple dilemma loan word shrug inflict delay length'.split(
    ' ',
  );

test('32 bytes are the 24 words that BIP-39 gives', () => {
  expect(wordsOf(secret)).toEqual(words);
  expect(words).toHaveLength(wordCount);
});

test('every secret comes back from its words', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (bytes) => {
      const own = Uint8Array.from(bytes);
      expect(secretOfWords(wordsOf(own).join(' '))).toEqual({ kind: 'secret', secret: own });
    }),
    { numRuns: 200 },
  );
});

describe('Words are read', () => {
  test.each([
    ['in capitals', words.join(' ').toUpperCase()],
    ['with numbers and line breaks', words.map((word, index) => `${index + 1}. ${word}`).join('\n')],
    ['with commas and nothing else between', words.join(',')],
    ['with spaces before, after and between', `\t ${words.join('   ')} \n`],
    ['by their first 4 letters', words.map((word) => word.slice(0, 4)).join(' ')],
    ['by their first 5 letters', words.map((word) => word.slice(0, 5)).join(' ')],
  ])('%s', (_how, text) => {
    expect(secretOfWords(text)).toEqual({ kind: 'secret', secret });
  });
});

describe('Words are refused', () => {
  test.each([
    ['none', '', 0],
    ['23', words.slice(1).join(' '), 23],
    ['25', [...words, 'word'].join(' '), 25],
  ])('by their count: %s', (_what, text, count) => {
    expect(secretOfWords(text)).toEqual({ kind: 'refused', refusal: 'count', count });
  });

  test.each([
    ['one with a wrong letter', 'privite'],
    ['one of 3 letters that only begins a word', 'pri'],
    ['one that goes on after a whole word', 'privatex'],
    ['one with an accent', 'priváte'],
    ['one that is a property of every object', 'constructor'],
  ])('for %s', (_what, typed) => {
    expect(secretOfWords(words.with(2, typed).join(' '))).toEqual({
      kind: 'refused',
      refusal: 'unknownWord',
      word: typed,
      place: 3,
    });
  });

  test('for one that is on the list and not the one on paper', () => {
    expect(secretOfWords(words.with(23, 'zoo').join(' '))).toEqual({ kind: 'refused', refusal: 'checksum' });
  });

  test('for 2 that have changed places', () => {
    const swapped = words.with(0, words[1] ?? '').with(1, words[0] ?? '');
    expect(secretOfWords(swapped.join(' '))).toEqual({ kind: 'refused', refusal: 'checksum' });
  });

  test('for a text without end', () => {
    expect(secretOfWords('zoo '.repeat(1_000_000))).toMatchObject({ kind: 'refused', refusal: 'count' });
  });
});
