import * as fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  assessment,
  type AssessmentEvent,
  type AssessmentInput,
  type AssessmentSnapshot,
  type AssessmentState,
  currentPath,
} from '../../machines/assessment.ts';
import { mayVisit, nextPage, type Place } from '../../machines/path.ts';
import type { Refusal } from '../../machines/saved-answers.ts';
import type { WalkLength } from '../../questions/question.ts';
import { type Answers, isQuestionId, type PageId, pages } from '../../questions/questionnaire.ts';
import { chosen, finishedAnswers, seeded } from './any-answers.ts';
import { answering, statesOf, step, walked } from './walked.ts';

describe('the states', () => {
  it('are known by their literal names', () => {
    expectTypeOf<'who'>().toExtend<AssessmentState>();
    expectTypeOf<'savedProblem'>().toExtend<AssessmentState>();
    expectTypeOf<PageId>().toExtend<AssessmentState>();
    expectTypeOf<string>().not.toExtend<AssessmentState>();
    expectTypeOf<'whoever'>().not.toExtend<AssessmentState>();
    expect(Object.keys(assessment.states)).toContain('who');
  });

  it('are the pages of the questionnaire and the pages around it', () => {
    expect(Object.keys(assessment.states).sort()).toEqual(
      [
        ...pages.map((page) => page.id),
        'arriving',
        'emergencyCheck',
        'emergency',
        'checkAnswers',
        'summary',
        'keepAnswers',
        'deleted',
        'savedProblem',
      ].sort(),
    );
  });

  it('are all reached, but for `arriving`, which is passed through', () => {
    const visits = fc.sample(finishedAnswers, { ...seeded, numRuns: 200 });
    const reached = new Set<string>([
      'savedProblem',
      ...visits.flatMap(({ answers, length }) => statesOf({}, ...wholeVisit(answers, length))),
    ]);
    expect(walked({ refusal: 'newer' }).value).toBe('savedProblem');
    expect(Object.keys(assessment.states).filter((state) => !reached.has(state))).toEqual(['arriving']);
  });
});

describe('the walk of anybody', () => {
  it('goes where the path goes', () => {
    const property = fc.property(finishedAnswers, ({ answers, length }) => {
      let snapshot = walked({ checked: true, length });
      for (const event of answering(answers)) {
        if (snapshot.value === 'deviceHelp') snapshot = step(snapshot, { type: 'continue' });
        const at = snapshot.value;
        snapshot = step(snapshot, event);
        expect([at, snapshot.value]).toEqual([
          event.question,
          nextPage(currentPath(snapshot.context), event.question),
        ]);
      }
    });
    fc.assert(property, { ...seeded, numRuns: 200 });
  });

  it('goes back the same way, to the emergency check', () => {
    const property = fc.property(finishedAnswers, ({ answers, length }) => {
      const start = { checked: true, length, answers };
      const path = currentPath(start);
      const way = path.steps.map(({ id }): AssessmentState => id);
      if (path.standsAt === 'checkAnswers') way.push('checkAnswers');
      const backs = way.map(() => ({ type: 'back' }) as const);
      expect(statesOf(start, ...backs)).toEqual([...way.toReversed(), 'emergencyCheck']);
    });
    fc.assert(property, { ...seeded, numRuns: 100 });
  });

  it('comes, by whatever events, to no page before the check and to none that the path does not allow', () => {
    const property = fc.property(anyStart, fc.array(anyMove, { maxLength: 40 }), (input, made) => {
      let snapshot = walked(input);
      for (const { eventAt, choice, place } of made) {
        snapshot = step(snapshot, eventAt(snapshot, choice, place));
        expect([snapshot.value, isAllowed(snapshot)]).toEqual([snapshot.value, true]);
      }
    });
    fc.assert(property, { ...seeded, numRuns: 2000 });
  });
});

/** A whole visit: the emergency page first, and what can be done about the answers last. */
function wholeVisit(answers: Answers, length: WalkLength): readonly AssessmentEvent[] {
  return [
    { type: 'emergencyIsHappening' },
    { type: 'checkEmergency' },
    { type: 'chooseLength', length },
    { type: 'noEmergency' },
    // A page that asks knows nothing of `continue`.
    ...answering(answers).flatMap((event): readonly AssessmentEvent[] => [event, { type: 'continue' }]),
    { type: 'confirm' },
    { type: 'considerKeeping' },
    { type: 'deleteAnswers' },
  ];
}

function isAllowed({ value, context }: AssessmentSnapshot): boolean {
  const path = currentPath(context);
  switch (value) {
    case 'arriving':
      return false;
    case 'emergencyCheck':
    case 'emergency':
    case 'keepAnswers':
    case 'deleted':
      return true;
    case 'savedProblem':
      return context.refusal !== null;
    case 'summary':
      return context.checked && context.place === value && mayVisit(path, 'checkAnswers');
    default:
      return context.checked && context.place === value && mayVisit(path, value);
  }
}

interface Move {
  readonly eventAt: (snapshot: AssessmentSnapshot, choice: number, place: Place) => AssessmentEvent;
  readonly choice: number;
  readonly place: Place;
}

/** What a person can do: a new event does not compile until it is among these. */
const moves: Readonly<Record<AssessmentEvent['type'], Move['eventAt']>> = {
  answer: ({ value, context }, choice) => {
    const asked = currentPath(context).steps.find((waiting) => waiting.id === value);
    if (!asked || !isQuestionId(asked.id)) return { type: 'back' };
    return { type: 'answer', question: asked.id, value: chosen(asked, choice) };
  },
  continue: () => ({ type: 'continue' }),
  back: () => ({ type: 'back' }),
  visit: (_, __, place) => ({ type: 'visit', place }),
  change: (_, __, place) => ({ type: 'change', question: isQuestionId(place) ? place : 'who' }),
  confirm: () => ({ type: 'confirm' }),
  answerTheRest: () => ({ type: 'answerTheRest' }),
  chooseLength: (_, choice) => ({ type: 'chooseLength', length: choice % 2 === 0 ? 'short' : 'full' }),
  checkEmergency: () => ({ type: 'checkEmergency' }),
  emergencyIsHappening: () => ({ type: 'emergencyIsHappening' }),
  noEmergency: () => ({ type: 'noEmergency' }),
  considerKeeping: () => ({ type: 'considerKeeping' }),
  deleteAnswers: () => ({ type: 'deleteAnswers' }),
  undoDelete: () => ({ type: 'undoDelete' }),
  startAgain: () => ({ type: 'startAgain' }),
};

const anyPlace = fc.constantFrom<Place>('summary', 'checkAnswers', ...pages.map((page) => page.id));

const anyMove: fc.Arbitrary<Move> = fc.record({
  eventAt: fc.oneof(
    fc.constantFrom(...Object.values(moves)),
    fc.constantFrom(moves.answer, moves.noEmergency),
  ),
  choice: fc.nat(),
  place: anyPlace,
});

const anyStart: fc.Arbitrary<AssessmentInput> = fc.oneof(
  fc.constant({}),
  fc.constantFrom<Refusal>('unreadable', 'newer', 'expired').map((refusal) => ({ refusal })),
  fc.record({ finished: finishedAnswers, checked: fc.boolean(), place: anyPlace }).map(startAt),
);

function startAt({ finished, checked, place }: Start): AssessmentInput {
  return { ...finished, checked, place };
}

interface Start {
  readonly finished: { readonly answers: Answers; readonly length: WalkLength };
  readonly checked: boolean;
  readonly place: Place;
}
