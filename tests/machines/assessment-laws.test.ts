import * as fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  assessment,
  type AssessmentEvent,
  type AssessmentSnapshot,
  type AssessmentState,
} from '../../machines/assessment.ts';
import { currentPath } from '../../machines/current-path.ts';
import { mayVisit, nextPage } from '../../machines/path.ts';
import type { WalkLength } from '../../questions/question.ts';
import { type Answers, type PageId, pages } from '../../questions/questionnaire.ts';
import { finishedAnswers, seeded } from './any-answers.ts';
import { anyMove, anyStart } from './any-moves.ts';
import { answering, statesOf, step, walked } from './walked.ts';

describe('the states', () => {
  it('are known by their literal names', () => {
    expectTypeOf<'who'>().toExtend<AssessmentState>();
    expectTypeOf<'savedProblem'>().toExtend<AssessmentState>();
    expectTypeOf<PageId>().toExtend<AssessmentState>();
    expectTypeOf<string>().not.toExtend<AssessmentState>();
    expectTypeOf<'whoever'>().not.toExtend<AssessmentState>();
    expect(Object.keys(assessment().states)).toContain('who');
  });

  it('are the pages of the questionnaire and the pages around it', () => {
    expect(Object.keys(assessment().states).sort()).toEqual(
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
    expect(Object.keys(assessment().states).filter((state) => !reached.has(state))).toEqual(['arriving']);
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

  it('holds what undo would bring back only where it can be undone', () => {
    const property = fc.property(anyStart, fc.array(anyMove, { maxLength: 40 }), (input, made) => {
      let snapshot = walked(input);
      for (const { eventAt, choice, place } of made) {
        snapshot = step(snapshot, eventAt(snapshot, choice, place));
        expect([snapshot.value, snapshot.context.deleted !== null]).toEqual([
          snapshot.value,
          snapshot.value === 'deleted',
        ]);
      }
    });
    fc.assert(property, { ...seeded, numRuns: 2000 });
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
    case 'deleted':
      return true;
    case 'keepAnswers':
      return context.checked && context.refusal === null;
    case 'savedProblem':
      return context.refusal !== null;
    case 'summary':
      return context.checked && context.place === value && mayVisit(path, 'checkAnswers');
    default:
      return context.checked && context.place === value && mayVisit(path, value);
  }
}
