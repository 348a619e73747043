import { screen } from '@testing-library/react';
import type { QuestionId } from '../../questions/questionnaire.ts';
import { optionOf } from './ask.ts';

export function radio(question: QuestionId, option: string): HTMLElement {
  return screen.getByRole('radio', { name: optionOf(question, option) });
}

export function checkbox(question: QuestionId, option: string): HTMLElement {
  return screen.getByRole('checkbox', { name: optionOf(question, option) });
}

/** The labels of the options that are chosen on the page, in their order. */
export function checked(): readonly (string | undefined)[] {
  const options = [...document.querySelectorAll<HTMLInputElement>('input:checked')];
  return options.map(({ labels }) => {
    const label = labels?.[0];
    // Without the hint that some have.
    return (label?.querySelector('.choice__label') ?? label)?.textContent;
  });
}

/** The answers as the tab holds them. */
export function savedAnswers(): unknown {
  const saved = JSON.parse(window.sessionStorage.getItem('beforehand') ?? '{}') as { answers?: unknown };
  return saved.answers;
}
