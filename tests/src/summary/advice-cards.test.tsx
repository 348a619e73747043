import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { adviceOf } from '../../../machines/advice.ts';
import { pathOf } from '../../../machines/path.ts';
import { readingOf } from '../../../machines/reading.ts';
import type { WalkLength } from '../../../questions/question.ts';
import type { AdviceId, Answers, QuestionId } from '../../../questions/questionnaire.ts';
import { inVoice } from '../../../questions/words.ts';
import { walkWords } from '../../../src/words/en/walk-words.ts';
import { neckAnswers } from '../../machines/sample-answers.ts';
import { advisedAdult, advisedChild } from '../../support/advised-answers.ts';
import { optionOf } from '../../support/ask.ts';
import { showSummary } from '../../support/show-summary.ts';

const { advice, summary, questions } = walkWords;

type Because = readonly [AdviceId, QuestionId, string];

const people: readonly (readonly [string, Answers, WalkLength, 'self' | 'child', readonly Because[]])[] = [
  [
    'an adult whom every advice for adults concerns',
    advisedAdult,
    'full',
    'self',
    [
      ['medicineReaction', 'medicineTiming', 'withinWeek'],
      ['pump', 'helpSoFar', 'pump'],
      ['brainStimulator', 'helpSoFar', 'brainStimulator'],
      ['seizures', 'illnesses', 'seizures'],
      ['lowMood', 'mood', 'mostDays'],
    ],
  ],
  [
    'a child whom the advice for children concerns',
    advisedChild,
    'short',
    'child',
    [
      ['childNeck', 'parts', 'neck'],
      ['childLimb', 'parts', 'leg'],
    ],
  ],
];

describe.each(people)('The advice for %s', (_who, answers, length, voice, expected) => {
  test('stands before everything else, each with the one answer that brought it', () => {
    showSummary(answers, length);
    const cards = expected.map(([id, question, option]) => [
      inVoice(advice[id].title, voice),
      summary.advice.because(questions[question].label, optionOf(question, option, voice)),
    ]);
    expect(shownCards()).toEqual(cards);
    const first = screen.getAllByRole('heading', { level: 2 })[0];
    expect(first).toHaveTextContent(summary.advice.title);
  });

  test('is what the answers bring, and no more', () => {
    showSummary(answers, length);
    const path = pathOf(answers, length);
    expect(readingOf(path).voice).toBe(voice);
    expect(shownCards().map(([title]) => title)).toEqual(
      adviceOf(path).map(({ id }) => inVoice(advice[id].title, voice)),
    );
  });
});

test('A number to call is a link', () => {
  showSummary({ ...neckAnswers, illnesses: ['seizures'] });
  const card = screen.getByRole('heading', { name: inVoice(advice.seizures.title, 'self') }).parentElement;
  expect(within(card ?? document.body).getByRole('link', { name: '999' })).toHaveAttribute('href', 'tel:999');
});

/** Title and reason of every card, in order. */
function shownCards(): readonly (readonly (string | null | undefined)[])[] {
  return [...document.querySelectorAll('.advice')].map((card) => [
    card.querySelector('h3')?.textContent,
    card.querySelector('.advice__because')?.textContent,
  ]);
}
