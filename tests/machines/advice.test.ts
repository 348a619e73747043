import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AdviceGiven, adviceOf } from '../../machines/advice.ts';
import { pathOf } from '../../machines/path.ts';
import type { AdviceRules } from '../../questions/advice.ts';
import { type Answers, pages } from '../../questions/questionnaire.ts';
import { anyLength, finishedAnswers, seeded } from './any-answers.ts';
import { fullNeckAnswers } from './sample-answers.ts';

describe('the advice', () => {
  it('is none for an adult with no tick that brings any', () => {
    expect(adviceFor({})).toEqual([]);
  });

  it.each<readonly [string, Answers, AdviceGiven]>([
    [
      'a start within a week of a medicine',
      { medicines: ['sickness'], medicineTiming: 'withinWeek' },
      { id: 'medicineReaction', because: { question: 'medicineTiming', option: 'withinWeek' } },
    ],
    ['a pump', { helpSoFar: ['pump'] }, { id: 'pump', because: { question: 'helpSoFar', option: 'pump' } }],
    [
      'a brain stimulator',
      { helpSoFar: ['gp', 'brainStimulator'] },
      { id: 'brainStimulator', because: { question: 'helpSoFar', option: 'brainStimulator' } },
    ],
    [
      'seizures',
      { illnesses: ['stroke', 'seizures'] },
      { id: 'seizures', because: { question: 'illnesses', option: 'seizures' } },
    ],
    [
      'low mood on some days',
      { mood: 'someDays' },
      { id: 'lowMood', because: { question: 'mood', option: 'someDays' } },
    ],
    [
      'low mood on most days',
      { mood: 'mostDays' },
      { id: 'lowMood', because: { question: 'mood', option: 'mostDays' } },
    ],
  ])('for %s is one, with the tick that brought it', (_, entered, given) => {
    expect(adviceFor(entered)).toEqual([given]);
  });

  it.each<readonly [string, Answers]>([
    ['medicines alone', { medicines: ['sickness', 'psychosis'], medicineTiming: 'later' }],
    ['mood that is not much affected', { mood: 'notMuch' }],
    ['mood that is not told', { mood: 'preferNotToSay' }],
    ['mood that was left empty', { mood: null }],
    ['an injection', { helpSoFar: ['botulinumToxin'] }],
  ])('is none for %s', (_, entered) => {
    expect(adviceFor(entered)).toEqual([]);
  });

  it('stands in the order of the questionnaire', () => {
    const entered: Answers = {
      mood: 'mostDays',
      helpSoFar: ['brainStimulator', 'pump'],
      illnesses: ['seizures'],
      medicines: ['adhd'],
      medicineTiming: 'withinWeek',
    };
    expect(adviceFor(entered).map(({ id }) => id)).toEqual([
      'medicineReaction',
      'pump',
      'brainStimulator',
      'seizures',
      'lowMood',
    ]);
  });

  it('is none for a tick on a branch that was left', () => {
    expect(adviceFor({ medicines: ['none'], medicineTiming: 'withinWeek' })).toEqual([]);
  });
});

describe('the advice about a child', () => {
  const neck: AdviceGiven = { id: 'childNeck', because: { question: 'parts', option: 'neck' } };
  const arm: AdviceGiven = { id: 'childLimb', because: { question: 'parts', option: 'arm' } };
  const leg: AdviceGiven = { id: 'childLimb', because: { question: 'parts', option: 'leg' } };

  it.each<readonly [Answers, boolean]>([
    [{ who: 'child', age: 'under5' }, true],
    [{ who: 'child', age: 'from16to17' }, true],
    [{ who: 'someoneICareFor', age: 'under5' }, true],
    [{ who: 'someoneICareFor', age: 'from5to12' }, true],
    [{ who: 'someoneICareFor', age: 'from13to15' }, true],
    [{ who: 'someoneICareFor', age: 'from16to17' }, false],
    [{ who: 'someoneICareFor', age: 'from65' }, false],
    [{ who: 'me', age: 'upTo12' }, false],
    [{ who: 'me', age: 'from13to15' }, true],
    [{ who: 'me', age: 'from16to17' }, false],
    [{ who: 'me', age: 'from18to40' }, false],
  ])('for the neck of %o is given: %s', (person, given) => {
    expect(adviceFor({ ...person, parts: ['neck'] })).toEqual(given ? [neck] : []);
  });

  it('names an arm, a leg, or the arm where both are ticked', () => {
    const child: Answers = { who: 'child', age: 'from5to12' };
    expect(adviceFor({ ...child, parts: ['arm'], armSide: 'left' })).toEqual([arm]);
    expect(adviceFor({ ...child, parts: ['leg'] })).toEqual([leg]);
    expect(adviceFor({ ...child, parts: ['neck', 'arm', 'leg'] })).toEqual([neck, arm]);
  });

  it('is none for other parts', () => {
    expect(adviceFor({ who: 'child', age: 'from5to12', parts: ['eyes', 'face', 'voice', 'trunk'] })).toEqual(
      [],
    );
  });
});

describe('whatever was answered', () => {
  it('one more tick takes no advice away', () => {
    fc.assert(
      fc.property(finishedAnswers, fc.nat(), fc.nat(), ({ answers, length }, page, option) => {
        const before = adviceOf(pathOf(answers, length)).map(({ id }) => id);
        const after = adviceOf(pathOf(withOneMoreTick(answers, page, option), length)).map(({ id }) => id);
        expect(after).toEqual(expect.arrayContaining(before));
      }),
      { ...seeded, numRuns: 1000 },
    );
  });

  it('every advice names a tick that stands on the path', () => {
    fc.assert(
      fc.property(finishedAnswers, anyLength, ({ answers }, length) => {
        const path = pathOf(answers, length);
        for (const { because } of adviceOf(path)) {
          expect([path.answers[because.question]].flat()).toContain(because.option);
        }
      }),
      { ...seeded, numRuns: 500 },
    );
  });
});

describe('the advice of another list', () => {
  const list: readonly AdviceRules[] = [
    {
      id: 'water',
      because: [
        { question: 'tea', operator: '=', answer: 'cold' },
        { question: 'tea', operator: '=', answer: 'none' },
      ],
      about: { all: [{ question: 'thirsty', operator: 'exists', answer: true }] },
    },
  ];

  it('echoes a tick of its own questions', () => {
    expect(adviceOf({ answers: { tea: 'none', thirsty: 'yes' } }, list)).toEqual([
      { id: 'water', because: { question: 'tea', option: 'none' } },
    ]);
  });

  it('is none where it is about somebody else', () => {
    expect(adviceOf({ answers: { tea: 'none' } }, list)).toEqual([]);
  });
});

function adviceFor(entered: Answers): readonly AdviceGiven[] {
  return adviceOf(pathOf({ ...fullNeckAnswers, ...entered }, 'full'));
}

/** Ticks one more option that may stand with others, on a choose-many question that has such a tick already. */
function withOneMoreTick(answers: Answers, pageChoice: number, optionChoice: number): Answers {
  const given: Readonly<Record<string, unknown>> = answers;
  const ticked = pages.flatMap((page) => {
    const answer = given[page.id];
    return page.kind === 'chooseMany' && Array.isArray(answer) ? [{ id: page.id, page, answer }] : [];
  });
  const chosen = ticked[pageChoice % ticked.length];
  if (!chosen) return answers;
  const exclusive: readonly string[] = chosen.page.exclusive;
  const together = chosen.page.options.filter((option) => !exclusive.includes(option));
  return {
    ...answers,
    [chosen.id]: [
      ...new Set([
        ...chosen.answer.filter((option) => !exclusive.includes(String(option))),
        together[optionChoice % together.length],
      ]),
    ],
  };
}
