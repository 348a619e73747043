import { describe, expect, test } from 'vitest';
import { pathOf } from '../../../machines/path.ts';
import { textLimit, type WalkLength } from '../../../questions/question.ts';
import { type Answers, pages } from '../../../questions/questionnaire.ts';
import { addresses, questionAddress } from '../../../src/addresses.ts';
import { daysKept } from '../../../src/saving/keeping.ts';
import { words } from '../../../src/words/en/words.ts';
import { fullNeckAnswers, neckAnswers } from '../../machines/sample-answers.ts';
import { allTexts } from '../../support/all-texts.ts';

const texts = allTexts();
const links = texts.flatMap(({ at, text }) =>
  [...text.matchAll(/\[[^\]]+\]\(([^)]+)\)/g)].map(([, address = '']) => ({ at, address })),
);

describe('A link in the words', () => {
  test('is found by the test', () => {
    expect(links.length).toBeGreaterThan(30);
  });

  test('leads to a page that exists, where it stays on the site', () => {
    const here: readonly string[] = [
      ...Object.values(addresses),
      ...pages.map((page) => questionAddress(page.id)),
    ];
    const inside = links.filter(({ address }) => address.startsWith('/'));
    expect(inside.length).toBeGreaterThan(0);
    expect(inside.filter(({ address }) => !here.includes(address))).toEqual([]);
  });

  test('has only digits after tel:', () => {
    const telephones = links.filter(({ address }) => address.startsWith('tel:'));
    expect(telephones.length).toBeGreaterThan(0);
    expect(telephones.filter(({ address }) => !/^tel:\d+$/.test(address))).toEqual([]);
  });

  test('calls the number that it says', () => {
    const said = texts.flatMap(({ text }) => [...text.matchAll(/\[([\d ]+)\]\(tel:(\d+)\)/g)]);
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter(([, written, called]) => written?.replaceAll(' ', '') !== called)).toEqual([]);
  });

  test('is a secure address, where it leaves the site', () => {
    const outside = links.filter(({ address }) => !/^(\/|#|tel:)/.test(address));
    expect(outside.filter(({ address }) => !/^https:\/\/[\w.-]+(\/|$)/.test(address))).toEqual([]);
  });

  test('is written whole', () => {
    const broken = texts.filter(({ text }) => /[[\]]|\]\(/.test(text.replaceAll(/\[[^\]]+\]\([^)]+\)/g, '')));
    expect(broken).toEqual([]);
  });
});

describe('A number in the words', () => {
  test.each<[WalkLength, Answers]>([
    ['short', neckAnswers],
    ['full', fullNeckAnswers],
  ])('is within 3 of the questions that a typical %s walk asks', (length, answers) => {
    const asked = pathOf(answers, length).steps.filter(({ page }) => page.kind !== 'notice').length;
    const said = Number(/\d+/.exec(words.start[length].body)?.[0]);
    expect(Math.abs(said - asked), `${said} said, ${asked} asked`).toBeLessThanOrEqual(3);
  });

  test('of questions is the same everywhere', () => {
    const said = texts.flatMap(({ at, text }) =>
      /start/.test(at) ? [...text.matchAll(/about (\d+)/gi)].map(([, number]) => number) : [],
    );
    const shown = [words.start.short.body, words.start.full.body].map((body) => /\d+/.exec(body)?.[0]);
    expect(new Set(said)).toEqual(new Set(shown));
  });

  test('of days is how long answers are kept', () => {
    const said = texts.flatMap(({ text }) => [...text.matchAll(/(\d+) days\b/g)].map(([, days]) => days));
    expect(said.length).toBeGreaterThan(0);
    expect(new Set(said)).toEqual(new Set([String(daysKept)]));
  });

  test('of characters is the limit of a text', () => {
    const said = texts.flatMap(({ text }) =>
      [...text.matchAll(/(\d+) characters or fewer/g)].map(([, count]) => count),
    );
    expect(said.length).toBeGreaterThan(0);
    expect(new Set(said)).toEqual(new Set([String(textLimit)]));
  });
});
