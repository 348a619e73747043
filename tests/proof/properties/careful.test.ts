import { expect } from 'vitest';
import { adviceOf } from '../../../machines/advice.ts';
import { type Path, pathOf } from '../../../machines/path.ts';
import type { ChooseMany } from '../../../questions/question.ts';
import { type Answers, pages, type QuestionId } from '../../../questions/questionnaire.ts';
import { idsOf } from '../support/outcome.ts';
import { prove } from '../support/prove.ts';
import { forEachWay } from '../walk/each-way.ts';

prove(
  'adding a tick never removes advice',
  'A person who ticks one more box sees every piece of advice that they saw before.',
  (cases) => {
    forEachWay(({ situation: { length }, entered }) => {
      const before = adviceIn(pathOf(entered, length));
      for (const more of oneTickMore(entered, length)) {
        const after = adviceIn(pathOf(more, length));
        const lost = before.filter((id) => !after.includes(id));
        if (lost.length > 0) expect(lost, `after ${JSON.stringify(more)}`).toEqual([]);
        cases.held();
      }
    });
  },
);

prove(
  'not sure is never less careful than no',
  'A person who is not sure sees all the advice and all the questions that a person who says no would see.',
  (cases) => {
    forEachWay(({ situation: { length }, entered }) => {
      for (const [no, notSure] of noAndNotSure(entered, length)) {
        const unsure = shown(pathOf(notSure, length));
        const lost = shown(pathOf(no, length)).filter((id) => !unsure.includes(id));
        if (lost.length > 0) expect(lost, `after ${JSON.stringify(notSure)}`).toEqual([]);
        cases.held();
      }
    });
  },
);

function shown(path: Path): readonly string[] {
  return [...adviceIn(path), ...idsOf(path)];
}

function adviceIn(path: Path): readonly string[] {
  return adviceOf(path).map(({ id }) => id);
}

/** The same answers with one more box ticked, in each question where boxes are ticked. */
function oneTickMore(entered: Answers, length: 'short' | 'full'): readonly Answers[] {
  return pathOf(entered, length).steps.flatMap(({ page, offered, answer }) => {
    if (page.kind !== 'chooseMany' || !Array.isArray(answer) || standsAlone(page, answer)) return [];
    const free = offered.filter((option) => !answer.includes(option) && !page.exclusive.includes(option));
    return free.map((option) => ({ ...entered, [page.id]: [...answer, option] }));
  });
}

function standsAlone({ exclusive }: ChooseMany, answer: readonly string[]): boolean {
  return answer.some((option) => exclusive.includes(option));
}

/** For each question on the path that offers both: the same answers with "no", and with "not sure". */
function noAndNotSure(entered: Answers, length: 'short' | 'full'): readonly (readonly [Answers, Answers])[] {
  return pathOf(entered, length).steps.flatMap(({ id, page, offered }) => {
    const no = offered.find((option) => option === 'no' || option === 'none');
    if (no === undefined || !offered.includes('notSure')) return [];
    const written = (option: string) => (page.kind === 'chooseMany' ? [option] : option);
    return [
      [
        { ...entered, [id]: written(no) },
        { ...entered, [id]: written('notSure') },
      ] as const,
    ];
  });
}

prove(
  'every question that takes a no also takes a not sure',
  'Nobody has to say no because there is no other answer. Support for the appointment is a wish, and nothing to be unsure of.',
  (cases) => {
    const wishes: readonly QuestionId[] = ['support'];
    const without = pages.filter((page) => {
      const options: readonly string[] = 'options' in page ? page.options : [];
      return options.some((option) => option === 'no' || option === 'none') && !options.includes('notSure');
    });
    expect(without.map(({ id }) => id)).toEqual(wishes);
    cases.held(pages.length);
  },
);
