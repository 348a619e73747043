import { describe, expect, test } from 'vitest';
import { pathOf } from '../../../machines/path.ts';
import { type Reading, readingOf } from '../../../machines/reading.ts';
import type { Answers } from '../../../questions/questionnaire.ts';
import { callSentences, toldSentence } from '../../../src/summary/sentences.ts';
import { walkWords } from '../../../src/words/en/walk-words.ts';
import { neckAnswers } from '../../machines/sample-answers.ts';
import { namedWords } from '../../support/named-words.ts';

const people = [
  ['me', 'self'],
  ['child', 'child'],
  ['someoneICareFor', 'other'],
] as const;

describe.each(people)('What was told by %s', (who, voice) => {
  test('names the one part', () => {
    expect(told({ who, parts: ['neck'] })).toBe(`explanation.told(1, 1, body.sites.neck).${voice}`);
  });

  test('counts each arm and leg by itself, and lists the parts from head to toe', () => {
    expect(told({ who, parts: ['leg', 'arm', 'eyes'], armSide: 'both', legSide: 'left' })).toBe(
      `explanation.told(4, 4, body.sites.eyes, body.sites.leftArm, body.sites.rightArm and body.sites.leftLeg).${voice}`,
    );
  });

  test('counts a limb whose side is not known as one', () => {
    expect(told({ who, parts: ['arm'], armSide: 'notSure' })).toBe(
      `explanation.told(1, 1, body.sites.arm).${voice}`,
    );
  });

  test.each([[['notSure']], [undefined]] as const)('says so where no part is known: %j', (parts) => {
    expect(told({ who, ...(parts && { parts }) })).toBe(`explanation.toldNothing.${voice}`);
  });
});

describe.each(people)('What %s can say on the telephone', (who, voice) => {
  test('is one sentence for each fact, in order', () => {
    const answers = { ...neckAnswers, who, age: 'from13to15', onsetAge: 'birthTo2' } as const;
    expect(call({ ...answers, noticed: ['shaking', 'pulling'] })).toEqual([
      `call.opening.${voice}`,
      `call.noticed(call.noticedThing.pulling and call.noticedThing.shaking).${voice}`,
      `call.parts(body.sites.neck).${voice}`,
      `call.onsetAge.birthTo2.${voice}`,
      'call.onsetManner.years',
      'call.course.worse',
      `call.closing.${voice}`,
    ]);
  });

  test('is still a whole call where nothing is sure', () => {
    const unsure: Answers = {
      who,
      noticed: ['notSure'],
      parts: ['notSure'],
      onsetAge: 'notSure',
      onsetManner: 'notSure',
      course: 'notSure',
    };
    expect(call(unsure)).toEqual([`call.opening.${voice}`, `call.closing.${voice}`]);
  });
});

test('In English the part is named in a whole sentence', () => {
  expect(toldSentence(reading({ who: 'me', parts: ['neck'] }), walkWords, 'en')).toBe(
    'You told us about 1 part of the body: neck or shoulders.',
  );
});

test('In English one part is a part, and two are parts', () => {
  const [one, two] = [['neck'], ['neck', 'voice']].map((parts) =>
    toldSentence(reading({ parts } as Answers), walkWords, 'en'),
  );
  expect([one?.includes('1 part '), two?.includes('2 parts ')]).toEqual([true, true]);
});

function told(answers: Answers): string {
  return toldSentence(reading(answers), namedWords, 'en');
}

function call(answers: Answers): readonly string[] {
  return callSentences(reading(answers), namedWords, 'en');
}

function reading(answers: Answers): Reading {
  return readingOf(pathOf(answers, 'short'));
}
