import { expect } from 'vitest';
import { adviceOf } from '../../../machines/advice.ts';
import { pathOf } from '../../../machines/path.ts';
import { readingOf } from '../../../machines/reading.ts';
import type { AnswerValue } from '../../../questions/answer.ts';
import type { Page, WalkLength } from '../../../questions/question.ts';
import { type Answers, pages } from '../../../questions/questionnaire.ts';
import { possibleAnswers } from '../classes/possible-answers.ts';
import { prove } from '../support/prove.ts';
import { applies } from '../support/rule-read-anew.ts';
import { forEachWay } from '../walk/each-way.ts';

prove(
  'only applicable questions are asked',
  'A page is shown exactly when its own condition, read by itself, holds for the answers on the path.',
  (cases) => {
    forEachWay(({ situation, entered }) => {
      const { answers, steps } = pathOf(entered, situation.length);
      const ended = steps.findIndex(({ page }) => page.kind === 'notice' && page.ends);
      const wanted = pages.filter((page) => applies(page, answers, situation.length));
      const asked = steps.map(({ page }) => page);
      if (!same(asked, ended < 0 ? wanted : wanted.slice(0, ended + 1)))
        expect(asked, `after ${JSON.stringify(answers)}`).toEqual(wanted);
      cases.held();
    });
  },
);

prove(
  'no abandoned answer in any output',
  'What a person answered on a branch that they left changes no question, no advice and no line of the summary.',
  (cases) => {
    forEachWay(({ situation, entered }) => {
      const clean = everythingOf(entered, situation.length);
      for (const pile of piles) {
        if (everythingOf({ ...pile, ...answered(entered) }, situation.length) === clean) cases.held();
        else expect(everythingOf({ ...pile, ...answered(entered) }, situation.length)).toEqual(clean);
      }
    });
  },
);

/** Everything ticked, everything first, everything last: what may have been left behind on other branches. */
const piles: readonly Answers[] = [
  pileOf((possible) => possible[0]),
  pileOf((possible) => possible.at(-1)),
  pileOf((possible) => possible.toSorted((one, other) => (other?.length ?? 0) - (one?.length ?? 0))[0]),
];

function pileOf(pick: (possible: readonly AnswerValue[]) => AnswerValue | undefined): Answers {
  return Object.fromEntries(
    pages.flatMap((page) =>
      page.kind === 'notice'
        ? []
        : [[page.id, pick(possibleAnswers(page, 'options' in page ? page.options : []))]],
    ),
  );
}

function answered(entered: Answers): Answers {
  return Object.fromEntries(Object.entries(entered).filter(([, answer]) => answer !== undefined));
}

/** Path, advice and reading in one text. The summary is made of these and of nothing else. */
function everythingOf(entered: Answers, length: WalkLength): string {
  const path = pathOf(entered, length);
  return JSON.stringify([
    path.standsAt,
    path.answers,
    path.steps.map(({ id, offered }) => [id, offered]),
    adviceOf(path),
    readingOf(path),
  ]);
}

function same(some: readonly Page[], others: readonly Page[]): boolean {
  return some.length === others.length && some.every((page, index) => page === others[index]);
}
