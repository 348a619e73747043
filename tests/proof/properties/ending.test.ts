import { expect } from 'vitest';
import { adviceOf } from '../../../machines/advice.ts';
import { pathOf } from '../../../machines/path.ts';
import { readingOf } from '../../../machines/reading.ts';
import type { WalkLength } from '../../../questions/question.ts';
import type { Answers } from '../../../questions/questionnaire.ts';
import { clinic } from '../../../src/clinic/clinic.ts';
import { plainProse } from '../../../src/summary/plain-prose.ts';
import { summaryText } from '../../../src/summary/summary-text.ts';
import { walkWords } from '../../../src/words/en/walk-words.ts';
import { prove } from '../support/prove.ts';
import { forEachWay } from '../walk/each-way.ts';

const { summary, explanation } = walkWords;
const day = new Date(2026, 10, 24);

/** What stands in every summary, whatever was answered, a line each. */
const always = [
  ...plainProse(summary.lead(clinic)),
  summary.book.title,
  ...plainProse(summary.book.lead(clinic)),
  summary.book.call(clinic),
  summary.sooner.title,
  ...plainProse(summary.sooner.body),
  ...plainProse(summary.driving.body),
  ...Object.values(explanation.descriptions).flatMap(({ title, body }) => [title, ...plainProse(body)]),
  ...plainProse(explanation.note),
];

prove(
  'every walk ends with booking and when to get help sooner',
  'Every summary says that it is no diagnosis and that the clinic has not received it, tells how to book and when to get help sooner, and has all 5 descriptions, word for word the same for everyone.',
  (cases) => {
    forEachWay(({ situation, entered }) => {
      if (situation.ends) return;
      const lines = new Set(textOf(entered, situation.length).split('\n'));
      const missing = always.filter((line) => !lines.has(line));
      if (missing.length > 0) expect(missing, `after ${JSON.stringify(entered)}`).toEqual([]);
      cases.held();
    });
  },
);

function textOf(entered: Answers, length: WalkLength): string {
  const path = pathOf(entered, length);
  return summaryText(
    { path, reading: readingOf(path), advice: adviceOf(path), day },
    walkWords,
    clinic,
    'en',
  );
}
