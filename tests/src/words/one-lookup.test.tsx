import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { clinic } from '../../../src/clinic/clinic.ts';
import { fullNeckAnswers } from '../../machines/sample-answers.ts';
import { everyPageKind } from '../../support/page-kinds/every-page-kind.ts';
import { questionPagesInEveryVoice } from '../../support/page-kinds/question-pages.ts';
import { isBracketed, pseudo } from '../../support/pseudo-language.ts';

const pages = new Map([...everyPageKind, ...questionPagesInEveryVoice].map((kind) => [kind.name, kind]));

test.each([...pages.values()])(
  'No word of the page comes from outside the words: $name',
  async ({ show }) => {
    await show(pseudo);
    expect(strayTexts()).toEqual([]);
  },
);

test('A word from outside would be found', () => {
  render(
    <main>
      <p>English</p>
      <p>⟦a word⟧</p>
      <p>7</p>
      <nav aria-label="Contents" title="⟦title⟧" />
      <input placeholder="Type here" />
    </main>,
  );
  expect(strayTexts()).toEqual(['English', 'Contents', 'Type here']);
});

/** What is on screen, in the title or spoken, and is neither of the words nor somebody's own. */
function strayTexts(): readonly string[] {
  return [...textNodes(), ...spokenAttributes(), document.title]
    .map((text) => text.trim())
    .filter((text) => text !== '' && !isBracketed(text) && !isNumber(text) && !isOwn(text));
}

function textNodes(): readonly string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) found.push(walker.currentNode.textContent ?? '');
  return found;
}

function spokenAttributes(): readonly string[] {
  const names = ['aria-label', 'aria-description', 'alt', 'title', 'placeholder'];
  return names.flatMap((name) =>
    [...document.querySelectorAll(`body [${name}]`)].map((element) => element.getAttribute(name) ?? ''),
  );
}

function isNumber(text: string): boolean {
  return /^\p{Number}+$/u.test(text);
}

/** Names and numbers of the clinic, and what a person has written. */
function isOwn(text: string): boolean {
  const own: readonly string[] = [
    clinic.name,
    clinic.centre,
    clinic.telephone,
    fullNeckAnswers.matters,
    'In my own words',
  ];
  return own.includes(text);
}
