import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pathOf } from '../../../../machines/path.ts';
import type { Answers } from '../../../../questions/questionnaire.ts';
import { checkAnswers } from '../../../../src/doctor/edition/sent-answers.ts';
import { anyAnswers, anyLength, completeAnswers, seeded } from '../../../machines/any-answers.ts';
import { fullNeckAnswers, neckAnswers } from '../../../machines/sample-answers.ts';
import { editionInForce } from '../../../questions/editions/edition-in-force.ts';
import { finishedJourneys } from '../finished-journeys.ts';
import { olderAnswers, olderEdition } from './older-edition.ts';

const edition = await editionInForce();
const refused = { kind: 'refused', refusal: 'answers' };

describe('The edition in force', () => {
  test.each(finishedJourneys)('takes the answers of: $name', ({ answers, length }) => {
    const sent: unknown = JSON.parse(JSON.stringify(answers));
    const path = pathOf(answers, length);
    expect(checkAnswers(edition, sent, length)).toMatchObject({
      kind: 'answers',
      path: {
        answers: path.answers,
        steps: path.steps.map(({ id, offered, answer }) => ({ id, offered, answer })),
        standsAt: 'checkAnswers',
      },
    });
  });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'neck'],
    ['a list', [neckAnswers]],
    ['a list with names', Object.assign([], neckAnswers)],
    ['no answer at all', {}],
    ['an unknown question', { ...neckAnswers, weather: 'fine' }],
    ['an answer to a notice', { ...neckAnswers, askAParent: null }],
    ['an unknown option', { ...neckAnswers, spread: 'perhaps' }],
    ['an option of every object', { ...neckAnswers, spread: 'constructor' }],
    ['an option that was not on offer', { ...neckAnswers, age: 'under5' }],
    ['a list for a single answer', { ...neckAnswers, spread: ['no'] }],
    ['a single answer for a list', { ...neckAnswers, parts: 'neck' }],
    ['an empty list', { ...neckAnswers, worse: [] }],
    ['an option twice', { ...neckAnswers, worse: ['stress', 'stress'] }],
    ['an order that no form yields', { ...neckAnswers, worse: ['tiredness', 'stress'] }],
    ['an option that stands alone beside another', { ...neckAnswers, worse: ['stress', 'none'] }],
    ['a question left empty that must be answered', { ...neckAnswers, spread: null }],
    ['an unknown option on a branch that was left', { ...neckAnswers, armSide: 'middle' }],
    ['an answer on a branch that was left', { ...neckAnswers, armSide: 'left' }],
    ['an answer of the other walk', { ...neckAnswers, helps: ['sleep'] }],
    ['a walk that is not finished', without(neckAnswers, 'illnesses')],
    ['a walk that ended early', { who: 'me', age: 'upTo12' }],
    ['a number', { ...neckAnswers, spread: 7 }],
    ['an object', { ...neckAnswers, spread: { toString: 'no' } }],
  ])('refuses %s', (_what, sent) => {
    expect(checkAnswers(edition, sent, 'short')).toEqual(refused);
  });

  test.each([
    ['longer than it may be', 'a'.repeat(501)],
    ['empty', ''],
    ['a list', ['In words']],
  ])('refuses own words that are %s', (_what, matters) => {
    expect(checkAnswers(edition, fullNeckAnswers, 'full').kind).toBe('answers');
    expect(checkAnswers(edition, { ...fullNeckAnswers, matters }, 'full')).toEqual(refused);
  });

  test.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    'refuses an answer to "%s", and nothing else is changed by it',
    (key) => {
      const text = JSON.stringify(neckAnswers).replace('{', `{"${key}":{"polluted":true},`);
      expect(checkAnswers(edition, JSON.parse(text), 'short')).toEqual(refused);
      expect('polluted' in {}).toBe(false);
      expect(checkAnswers(edition, neckAnswers, 'short').kind).toBe('answers');
    },
  );

  test('takes nothing from the prototype of what was sent', () => {
    const sent: unknown = Object.assign(
      Object.create({ illnesses: ['none'] }),
      without(neckAnswers, 'illnesses'),
    );
    expect(checkAnswers(edition, sent, 'short')).toEqual(refused);
  });

  test('refuses a short walk that is said to be full, and the other way round', () => {
    expect(checkAnswers(edition, neckAnswers, 'full')).toEqual(refused);
    expect(checkAnswers(edition, fullNeckAnswers, 'short')).toEqual(refused);
  });
});

describe('Whatever was entered', () => {
  test('the answers on a finished path are taken, as they came through JSON', () => {
    fc.assert(
      fc.property(completeAnswers, ({ answers, length }) => {
        const path = pathOf(answers, length);
        const sent: unknown = JSON.parse(JSON.stringify(path.answers));
        expect(checkAnswers(edition, sent, length)).toMatchObject({
          kind: 'answers',
          path: { answers: sent },
        });
      }),
      seeded,
    );
  });

  test('all else is refused, and nothing throws', () => {
    fc.assert(
      fc.property(fc.oneof(anyAnswers, fc.jsonValue()), anyLength, (sent, length) => {
        const checked = checkAnswers(edition, sent, length);
        const isUnchanged = checked.kind === 'answers' && isDeepStrictEqual(checked.path.answers, sent);
        expect(isUnchanged || checked.kind === 'refused').toBe(true);
      }),
      seeded,
    );
  });
});

describe('An older edition', () => {
  test('takes answers by its own questions, options and conditions', () => {
    const checked = checkAnswers(olderEdition, olderAnswers, 'full');
    expect(checked).toMatchObject({ kind: 'answers', path: { answers: olderAnswers } });
  });

  test.each<[string, unknown]>([
    ['an option that it offers to others', { ...olderAnswers, whenShaking: ['holding'] }],
    ['a question that its own condition leaves out', { ...olderAnswers, shakes: 'notSure' }],
    [
      'a walk that ends on its notice',
      { who: 'me', shakes: 'never', parts: ['arm'], since: 'later', matters: null },
    ],
    ['a question of today', { ...olderAnswers, age: 'from65' }],
  ])('refuses %s', (_what, sent) => {
    expect(checkAnswers(olderEdition, sent, 'full')).toEqual(refused);
  });

  test('is not taken for the edition in force', () => {
    expect(checkAnswers(edition, olderAnswers, 'full')).toEqual(refused);
  });
});

function without(answers: Answers, left: keyof Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => id !== left));
}
