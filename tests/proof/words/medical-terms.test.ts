import { daleChall } from 'dale-chall';
import { describe, expect, test } from 'vitest';
import { prove } from '../support/prove.ts';
import { type MedicalTerm, medicalTerms } from './medical-terms.ts';
import { names } from './names.ts';
import { plainWords } from './plain-words.ts';
import { wordsIn } from './sentences-in.ts';
import { shownTexts } from './shown.ts';

const pages = textsByPage();
const explained = medicalTerms.filter((term) => 'explainedBy' in term);

prove(
  'medical terms explained',
  'Each medical word is explained in plain words on the page where it stands, or it is listed why it needs no explanation.',
  (cases) => {
    expect(explained.flatMap((term) => pagesWithout(term, pages))).toEqual([]);
    expect(hardWords(pages)).toEqual([]);
    cases.held([...pages.values()].flatMap(wordsIn).length);
  },
);

describe('The dictionary', () => {
  test.each(medicalTerms)('names $term, which is used', ({ term }) => {
    expect([...pages.values()].some((text) => term.test(text))).toBe(true);
  });

  test.each(plainWords)('lists the plain word "%s", which is used', (word) => {
    expect([...pages.values()].some((text) => lower(wordsIn(text)).includes(word))).toBe(true);
  });
});

test('A medical word without its explanation would be found', () => {
  const page = new Map([['page', 'You may feel vertigo.']]);
  expect(explained.flatMap((term) => pagesWithout(term, page))).toEqual(['/vertigo/i on page']);
});

test('A hard word that nobody has filed would be found', () => {
  expect(hardWords(new Map([['page', 'The cat has blepharospasm.']]))).toEqual(['blepharospasm']);
});

function pagesWithout(
  term: Extract<MedicalTerm, { explainedBy: RegExp }>,
  texts: ReadonlyMap<string, string>,
): readonly string[] {
  return [...texts]
    .filter(([, text]) => term.term.test(text) && !term.explainedBy.test(text))
    .map(([page]) => `${String(term.term)} on ${page}`);
}

/** Words that are not among the 3,000 that nearly everybody knows (Dale and Chall), and that nobody has filed. */
function hardWords(texts: ReadonlyMap<string, string>): readonly string[] {
  const filed = new Set<string>([...plainWords, ...lower(names)]);
  const terms = medicalTerms.map(({ term }) => term);
  const words = new Set([...texts.values()].flatMap((text) => lower(wordsIn(withoutTerms(text, terms)))));
  return [...words].filter((word) => !filed.has(word) && !formsOf(word).some((form) => familiar.has(form)));
}

const familiar = new Set(daleChall);

function withoutTerms(text: string, terms: readonly RegExp[]): string {
  return terms.reduce((left, term) => left.replaceAll(wholeWords(term), ' '), text);
}

function wholeWords(term: RegExp): RegExp {
  return new RegExp(`(?<![a-z])(?:${term.source})(?![a-z])`, `${term.flags}g`);
}

/** The word itself, and what it may be a plural, a past or an -ing form of. */
function formsOf(word: string): readonly string[] {
  const plain = word.replace(/'s?$/, '');
  const endings = ['s', 'es', 'ed', 'd', 'ing', 'ly', 'er', 'r'];
  const cut = endings
    .filter((ending) => plain.endsWith(ending))
    .map((ending) => plain.slice(0, -ending.length));
  return [
    plain,
    ...cut,
    ...cut.map((stem) => `${stem}e`),
    ...cut.map((stem) => stem.replace(/(.)\1$/, '$1')),
    plain.replace(/ie[sd]$/, 'y'),
  ];
}

function lower(words: readonly string[]): readonly string[] {
  return words.map((word) => word.toLowerCase());
}

/** What stands on one page together, in every voice. */
function textsByPage(): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { page, text } of shownTexts()) texts.set(page, `${texts.get(page) ?? ''}${text}\n`);
  return texts;
}
