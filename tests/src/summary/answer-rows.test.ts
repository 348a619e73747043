import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { pathOf } from '../../../machines/path.ts';
import type { Answers } from '../../../questions/questionnaire.ts';
import { type AnswerSection, answerSections } from '../../../src/summary/answer-rows.ts';
import { anyAnswers, anyLength, finishedAnswers, seeded } from '../../machines/any-answers.ts';
import { namedWords } from '../../support/named-words.ts';

test('Answers stand by section, in the words of the options', () => {
  expect(
    sectionsOf({ who: 'me', age: 'from41to64', noticed: ['shaking', 'pulling'], parts: ['neck'] }),
  ).toEqual([
    {
      id: 'person',
      title: 'sections.person',
      rows: [
        { id: 'who', label: 'questions.who.label', answers: ['questions.who.options.me'] },
        { id: 'age', label: 'questions.age.label', answers: ['questions.age.options.from41to64'] },
      ],
    },
    {
      id: 'movements',
      title: 'sections.movements',
      rows: [
        {
          id: 'noticed',
          label: 'questions.noticed.label',
          answers: ['questions.noticed.options.pulling', 'questions.noticed.options.shaking'],
        },
        { id: 'parts', label: 'questions.parts.label', answers: ['questions.parts.options.neck'] },
      ],
    },
  ]);
});

test('A text stands as it was written', () => {
  const [section] = sectionsOf({ noticed: ['somethingElse'], noticedOther: 'My toes <curl> & cramp' });
  expect(section?.rows[1]).toEqual({
    id: 'noticedOther',
    label: 'questions.noticedOther.label',
    answers: ['My toes <curl> & cramp'],
  });
});

test('A question that was left empty has no answer', () => {
  const [section] = sectionsOf({ noticed: ['somethingElse'], noticedOther: null });
  expect(section?.rows[1]).toEqual({
    id: 'noticedOther',
    label: 'questions.noticedOther.label',
    answers: [],
  });
});

test('An option speaks in the voice of the person', () => {
  const [section] = sectionsOf({ who: 'child', illnesses: ['none'] }).slice(-1);
  expect(section?.rows).toEqual([
    {
      id: 'illnesses',
      label: 'questions.illnesses.label',
      answers: ['questions.illnesses.options.none.child'],
    },
  ]);
});

test('What was said on a branch that was left is not here', () => {
  const rows = sectionsOf({ noticed: ['pulling'], noticedOther: 'left behind' }).flatMap(({ rows }) => rows);
  expect(rows.map(({ id }) => id)).toEqual(['noticed']);
});

test('A notice has no row', () => {
  const rows = sectionsOf({ who: 'me', age: 'upTo12' }).flatMap(({ rows }) => rows);
  expect(rows.map(({ id }) => id)).toEqual(['who', 'age']);
});

test('Somebody who has answered nothing has no sections', () => {
  expect(sectionsOf({})).toEqual([]);
});

test('Every answer on a path has its row, in the order of the path, and no other question has one', () => {
  const anybody = fc.oneof(finishedAnswers, fc.record({ answers: anyAnswers, length: anyLength }));
  fc.assert(
    fc.property(anybody, ({ answers, length }) => {
      const path = pathOf(answers, length);
      const rows = answerSections(path, namedWords, 'self').flatMap((section) => section.rows);
      const answered = path.steps.filter((step) => step.answer !== undefined);
      expect(rows.map(({ id }) => id)).toEqual(answered.map(({ id }) => id));
    }),
    seeded,
  );
});

function sectionsOf(answers: Answers): readonly AnswerSection[] {
  const voice = answers.who === 'child' ? 'child' : 'self';
  return answerSections(pathOf(answers, 'short'), namedWords, voice);
}
