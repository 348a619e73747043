import { expect, test } from 'vitest';
import type { Answers } from '../../../questions/questionnaire.ts';
import { walkWords } from '../../../src/words/en/walk-words.ts';
import { neckAnswers } from '../../machines/sample-answers.ts';
import { showSummary } from '../../support/show-summary.ts';

test.each<[string, Partial<Answers>, { marked: number; dots: number }]>([
  ['one part', { parts: ['neck'] }, { marked: 1, dots: 1 }],
  ['one arm', { parts: ['arm'], armSide: 'left' }, { marked: 1, dots: 1 }],
  ['both arms', { parts: ['arm'], armSide: 'both', startedIn: 'leftArm' }, { marked: 2, dots: 2 }],
  ['an arm whose side is not known', { parts: ['arm'], armSide: 'notSure' }, { marked: 2, dots: 2 }],
  ['three parts', { parts: ['eyes', 'voice', 'trunk'], startedIn: 'eyes' }, { marked: 3, dots: 3 }],
])('The figure marks %s', (_what, told, marks) => {
  showSummary({ ...neckAnswers, ...told });
  expect(marksOf(figure())).toEqual(marks);
});

test('The left arm stands on the right, where it is for somebody who faces you', () => {
  showSummary({ ...neckAnswers, parts: ['arm'], armSide: 'left' });
  const dot = Number(figure()?.querySelector('circle')?.getAttribute('cx'));
  const labels = [...(figure()?.querySelectorAll('text') ?? [])].map((label) => [
    label.textContent,
    Number(label.getAttribute('x')) > 100,
  ]);
  expect(dot).toBeGreaterThan(100);
  expect(labels).toEqual([
    [walkWords.body.right, false],
    [walkWords.body.left, true],
  ]);
});

test('The figure is for the eye alone: the list beside it says the same to everyone', () => {
  showSummary(neckAnswers);
  expect(figure()).toHaveAttribute('aria-hidden', 'true');
  expect(figure()).toHaveAttribute('focusable', 'false');
});

test('There is no figure where no part is known', () => {
  showSummary({ ...neckAnswers, parts: ['notSure'] });
  expect(figure()).toBeNull();
});

function figure(): Element | null {
  return document.querySelector('.figure');
}

function marksOf(element: Element | null): { marked: number; dots: number } {
  return {
    marked: element?.querySelectorAll('.figure__part--marked').length ?? 0,
    dots: element?.querySelectorAll('circle').length ?? 0,
  };
}
