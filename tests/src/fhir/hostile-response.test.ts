import { describe, expect, test } from 'vitest';
import { pages } from '../../../questions/questionnaire.ts';
import { textLimit } from '../../../questions/question.ts';
import { readAnswers } from '../../../src/fhir/read-answers.ts';
import { readResponse } from '../../../src/fhir/read-response.ts';
import { foreignResponse } from './foreign-response.ts';

/** Milliseconds. Each takes a tenth of it, and took from 8 seconds to minutes where a list was copied for each item. */
const patience = 5000;

describe('A file of 1 million characters is read at once', () => {
  test.each([
    ['answers that say nothing', [{ linkId: 'parts', answer: many(200_000, {}) }], 200_000],
    ['items of one name', many(30_000, { linkId: 'parts', answer: [{}] }), 30_000],
    ['items of a name that is not ours', many(30_000, { linkId: 'a', answer: [{}] }), 1],
    ['a text of many words', [{ linkId: 'matters', answer: [{ valueString: 'a '.repeat(450_000) }] }], 1],
  ])(
    'that holds %s',
    (_what, item, count) => {
      const before = performance.now();
      const { misfits } = read({ item, status: 'in-progress' });
      expect(misfits).toHaveLength(count);
      expect(performance.now() - before).toBeLessThan(patience);
    },
    60_000,
  );

  test('1 letter with more accents than anybody writes is too long', () => {
    expect(problemsOf('matters', [accented(textLimit)])).toEqual([]);
    expect(problemsOf('matters', [accented(20 * textLimit)])).toEqual(['tooLong']);
  });
});

describe('An answer that the others do not lead to', () => {
  test('is "not offered" where its question is asked', () => {
    expect(problemsOf('startedIn', placed('trunk'))).toEqual(['notOffered']);
    expect(problemsOf('startedIn', placed('neck'))).toEqual([]);
  });

  test('is "not asked" where it is not', () => {
    expect(problemsOf('startedIn', placed('neck').slice(1))).toEqual(['notAsked']);
  });
});

test('What was broken off is said to be finished by nobody', () => {
  const { misfits, path } = read({ status: 'stopped', item: [] });
  expect(misfits).toEqual([]);
  expect(path.answers).toEqual({ who: 'me' });
});

test.each([
  ['2026-11-24T21:00:05Z', '2026-11-24T21:00:05.000Z'],
  ['2026-11-24T21:00:05.5+01:00', '2026-11-24T20:00:05.500Z'],
  ['2026-11-24', null],
  ['2026', null],
  ['24 November 2026 21:00', null],
  ['2026-11-99T21:00:05Z', null],
])('Written at "%s", it is of the moment %s', (authored, moment) => {
  const reading = readResponse(foreignResponse({ authored }));
  expect(reading).toMatchObject({ kind: 'response', authored: moment === null ? null : new Date(moment) });
});

function accented(accents: number) {
  return { linkId: 'matters', answer: [{ valueString: `a${'\u0301'.repeat(accents)}` }] };
}

function placed(option: string): readonly object[] {
  return [
    {
      linkId: 'parts',
      answer: [{ valueCoding: { code: 'parts.neck' } }, { valueCoding: { code: 'parts.voice' } }],
    },
    { linkId: 'startedIn', answer: [{ valueCoding: { code: `startedIn.${option}` } }] },
  ];
}

function many(count: number, one: object): readonly object[] {
  return Array.from({ length: count }, () => one);
}

function problemsOf(question: string, item: readonly object[]): readonly string[] {
  return read({ item, status: 'in-progress' })
    .misfits.filter((misfit) => misfit.question === question)
    .map(({ problem }) => problem);
}

function read(given: Parameters<typeof foreignResponse>[0]) {
  const reading = readResponse(foreignResponse(given));
  if (reading.kind === 'refused') throw new Error(`It was refused: ${reading.refusal} at ${reading.at}.`);
  return readAnswers(reading, pages);
}
