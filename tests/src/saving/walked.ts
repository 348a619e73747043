import { neckAnswers } from '../../machines/sample-answers.ts';

export const today = new Date(2026, 10, 22, 12);

/** Somebody half-way through the full walk. */
export const walked = {
  answers: neckAnswers,
  length: 'full',
  place: 'helps',
  checked: true,
  returning: false,
  changing: null,
  prefilled: [],
} as const;
