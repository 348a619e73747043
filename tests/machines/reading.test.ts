import { describe, expect, it } from 'vitest';
import { pathOf } from '../../machines/path.ts';
import { type Reading, readingOf } from '../../machines/reading.ts';
import { voiceOf } from '../../machines/voice.ts';
import type { Answers } from '../../questions/questionnaire.ts';
import { fullNeckAnswers, neckAnswers } from './sample-answers.ts';

describe('the reading', () => {
  it('of nothing answered says nothing', () => {
    expect(readingFor({})).toEqual(nothing);
  });

  it('of a finished walk has every fact', () => {
    expect(
      readingFor({
        ...fullNeckAnswers,
        who: 'someoneICareFor',
        noticed: ['shaking', 'pulling'],
        parts: ['neck', 'arm'],
        armSide: 'both',
        startedIn: 'leftArm',
        spread: 'yes',
        timing: 'task',
        tasks: ['writing'],
        worse: ['stress', 'moving'],
        helps: ['touching', 'sleep'],
      }),
    ).toEqual({
      voice: 'other',
      noticed: ['pulling', 'shaking'],
      sites: ['neck', 'leftArm', 'rightArm'],
      pattern: { pattern: 'neighbouring', leg: false, trace: [1, 2, 3, 4, 5, 6] },
      startedIn: 'leftArm',
      spread: 'yes',
      onsetAge: 'from41',
      onsetManner: 'years',
      course: 'worse',
      timing: 'task',
      tasks: ['writing'],
      worse: ['stress', 'moving'],
      helps: ['touching', 'sleep'],
    });
  });

  it('does not repeat "not sure" or "none"', () => {
    expect(
      readingFor({
        ...fullNeckAnswers,
        noticed: ['notSure'],
        parts: ['notSure'],
        spread: 'notSure',
        onsetAge: 'notSure',
        onsetManner: 'notSure',
        course: 'notSure',
        timing: 'notSure',
        worse: ['none'],
        helps: ['notSure'],
      }),
    ).toEqual(nothing);
  });

  it('says nothing of a branch that was left', () => {
    const entered: Answers = { ...neckAnswers, armSide: 'left', startedIn: 'leftArm', tasks: ['writing'] };
    expect(readingFor(entered)).toEqual(readingFor(neckAnswers));
  });
});

describe('the sites', () => {
  it('stand head to toe, left before right, whatever the order of ticking', () => {
    const parts = ['leg', 'arm', 'trunk', 'neck', 'voice', 'face', 'eyes'] as const;
    expect(readingFor({ parts, armSide: 'both', legSide: 'both' }).sites).toEqual([
      'eyes',
      'face',
      'voice',
      'neck',
      'trunk',
      'leftArm',
      'rightArm',
      'leftLeg',
      'rightLeg',
    ]);
  });

  it.each<readonly [NonNullable<Answers['armSide']>, Reading['sites']]>([
    ['left', ['eyes', 'leftArm', 'leftLeg']],
    ['right', ['eyes', 'rightArm', 'rightLeg']],
    ['both', ['eyes', 'leftArm', 'rightArm', 'leftLeg', 'rightLeg']],
    ['notSure', ['eyes', 'arm', 'leg']],
  ])('have a limb by its side: %s', (side, sites) => {
    expect(readingFor({ parts: ['eyes', 'arm', 'leg'], armSide: side, legSide: side }).sites).toEqual(sites);
  });

  it('have a limb without a side until the side is answered', () => {
    expect(readingFor({ parts: ['arm', 'leg'], legSide: 'right' })).toEqual({
      ...nothing,
      sites: ['arm', 'rightLeg'],
      pattern: { pattern: 'unnamed', leg: true, trace: [1, 2] },
    });
  });
});

describe('the voice', () => {
  it.each<readonly [Answers, Reading['voice']]>([
    [{}, 'self'],
    [{ who: 'me' }, 'self'],
    [{ who: 'child' }, 'child'],
    [{ who: 'someoneICareFor' }, 'other'],
  ])('of %o is %s', (answers, voice) => {
    expect(voiceOf(answers)).toBe(voice);
  });
});

const nothing: Reading = {
  voice: 'self',
  noticed: [],
  sites: [],
  pattern: { pattern: 'not-stated', leg: false, trace: [1] },
  startedIn: null,
  spread: null,
  onsetAge: null,
  onsetManner: null,
  course: null,
  timing: null,
  tasks: [],
  worse: [],
  helps: [],
};

function readingFor(entered: Answers): Reading {
  return readingOf(pathOf(entered, 'full'));
}
