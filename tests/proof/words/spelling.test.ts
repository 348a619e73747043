import { expect, test } from 'vitest';
import { prove } from '../support/prove.ts';
import { isBritish } from './british.ts';
import { wordsIn } from './sentences-in.ts';
import { names } from './names.ts';
import { madeSentences, shownTexts } from './shown.ts';

const shown = new Set([...shownTexts().map(({ text }) => text), ...madeSentences()].flatMap(wordsIn));

prove(
  'UK spelling',
  'Every word is in a British dictionary, or is a name or a medical word that is listed.',
  (cases) => {
    expect([...shown].filter((word) => !isKnown(word))).toEqual([]);
    cases.held(shown.size);
  },
);

test.each(names)('The listed word "%s" is used, and is in no dictionary', (name) => {
  expect(shown).toContain(name);
  expect(isBritish(name)).toBe(false);
});

test.each(['color', 'center', 'organize', 'analyze', 'tumor', 'recieve', 'moovement'])(
  '%s would be found',
  (word) => {
    expect(isKnown(word)).toBe(false);
  },
);

test.each(['colour', 'centre', 'organise', 'seizure', 'generalised'])('%s stands', (word) => {
  expect(isKnown(word)).toBe(true);
});

function isKnown(word: string): boolean {
  return isBritish(word) || names.some((name) => name === word);
}
