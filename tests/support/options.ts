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
  return ticked().map(({ labels }) => {
    const label = labels?.[0];
    // Without the hint that some have.
    return (label?.querySelector('.choice__label') ?? label)?.textContent;
  });
}

/** What is chosen on the page. The page after it may be drawn as well, and hidden. */
export function ticked(): readonly HTMLInputElement[] {
  return ['radio', 'checkbox'].flatMap((role) =>
    screen.queryAllByRole<HTMLInputElement>(role, { checked: true }),
  );
}

/** The answers as the tab holds them. */
export function savedAnswers(): unknown {
  const saved = JSON.parse(window.sessionStorage.getItem('beforehand') ?? '{}') as { answers?: unknown };
  return saved.answers;
}
