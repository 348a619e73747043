import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { pathOf } from '../../../machines/path.ts';
import { readingOf } from '../../../machines/reading.ts';
import type { Answers } from '../../../questions/questionnaire.ts';
import { toldSentence } from '../../../src/summary/sentences.ts';
import { walkWords } from '../../../src/words/en/walk-words.ts';
import type { Description } from '../../../src/words/words.ts';
import { neckAnswers } from '../../machines/sample-answers.ts';
import { leadOf } from '../../support/lead-of.ts';
import { showSummary } from '../../support/show-summary.ts';

const { explanation } = walkWords;
const all = Object.keys(explanation.descriptions) as Description[];

const people: readonly (readonly [Description | null, Partial<Answers>])[] = [
  ['one-part', {}],
  ['neighbouring', { parts: ['eyes', 'face'], startedIn: 'eyes' }],
  ['separate', { parts: ['eyes', 'voice'], startedIn: 'eyes' }],
  ['one-side', { parts: ['arm', 'leg'], armSide: 'left', legSide: 'left', startedIn: 'leftArm' }],
  ['trunk-and-others', { parts: ['neck', 'trunk', 'arm'], armSide: 'right', startedIn: 'neck' }],
  [null, { parts: ['notSure'] }],
  [null, { parts: ['face', 'voice'], startedIn: 'face' }],
];

describe.each(people)('Somebody whose own description is %j and who told us %j', (own, told) => {
  const answers = { ...neckAnswers, ...told };

  test('reads all five, their own first', () => {
    showSummary(answers);
    const titles = titlesOf(section());
    expect(titles).toEqual(inOrder(own).map((id) => explanation.descriptions[id].title));
  });

  test('reads the heading of the rest where it belongs', () => {
    showSummary(answers);
    const heading = own === null ? explanation.all : explanation.others;
    const shown = [...section().querySelectorAll('h3, h4')].map(({ textContent }) => textContent);
    expect(shown.indexOf(heading)).toBe(own === null ? 0 : 1);
  });

  test('reads what they told us, and nothing else about themselves', () => {
    showSummary(answers);
    const reading = readingOf(pathOf(answers, 'short'));
    expect(section().querySelector('.told')?.textContent).toBe(toldSentence(reading, walkWords, 'en'));
  });

  test('reads the same words as everybody else', () => {
    showSummary(answers);
    const own = new Map(descriptionsShown());
    showSummary(neckAnswers);
    expect(own).toEqual(new Map(descriptionsShown()));
  });
});

test('What is said about everyone is said to everyone', () => {
  showSummary(neckAnswers);
  for (const line of [...explanation.lead, ...explanation.note]) {
    expect(within(section()).getByText(leadOf(line))).toBeInTheDocument();
  }
});

function section(): HTMLElement {
  const found = screen.getByRole('heading', { name: explanation.title }).closest('section');
  if (!found) throw new Error('The summary has no explanation.');
  return found;
}

function titlesOf(element: Element): readonly (string | null)[] {
  return [...element.querySelectorAll('.description__title')].map(({ textContent }) => textContent);
}

function descriptionsShown(): readonly (readonly [string | null | undefined, string])[] {
  return [...section().querySelectorAll('.description')].map((description) => [
    description.querySelector('.description__title')?.textContent,
    description.textContent,
  ]);
}

function inOrder(own: Description | null): readonly Description[] {
  return own === null ? all : [own, ...all.filter((id) => id !== own)];
}
