import { describe, expect, it } from 'vitest';
import type { AssessmentEvent, AssessmentState } from '../../machines/assessment.ts';
import type { Refusal } from '../../machines/saved-answers.ts';
import { fullNeckAnswers } from './sample-answers.ts';
import { statesOf, step, walked } from './walked.ts';

describe('deleting the answers', () => {
  it.each<readonly [string, AssessmentEvent]>([
    ['a page', { type: 'visit', place: 'timing' }],
    ['the check page', { type: 'visit', place: 'checkAnswers' }],
    ['the summary', { type: 'visit', place: 'summary' }],
    ['the page about keeping', { type: 'considerKeeping' }],
  ])('at %s leaves none, and keeps the length', (_, event) => {
    const deleted = walked(finished, event, { type: 'deleteAnswers' });
    expect(deleted.value).toBe('deleted');
    expect(deleted.context).toMatchObject({ answers: {}, length: 'full', place: null });
  });

  it('can be undone', () => {
    const undone = walked(finished, { type: 'deleteAnswers' }, { type: 'undoDelete' });
    expect(undone.value).toBe('checkAnswers');
    expect(undone.context).toMatchObject({ answers: fullNeckAnswers, length: 'full', deleted: null });
  });

  it('can be undone half-way through the walk, and leads to where the path stands', () => {
    const input = { checked: true, answers: { who: 'me', age: 'from65' } } as const;
    expect(statesOf(input, { type: 'deleteAnswers' }, { type: 'undoDelete' })).toEqual([
      'noticed',
      'deleted',
      'noticed',
    ]);
  });

  it('cannot be undone after starting again', () => {
    const again = walked(finished, { type: 'deleteAnswers' }, { type: 'startAgain' });
    expect(again.value).toBe('emergencyCheck');
    expect(again.context).toEqual({ ...cleared, length: 'full' });
    expect(
      walked(finished, { type: 'deleteAnswers' }, { type: 'startAgain' }, { type: 'undoDelete' }).value,
    ).toBe('emergencyCheck');
  });

  it.each<readonly [AssessmentState, AssessmentEvent]>([
    ['who', { type: 'visit', place: 'who' }],
    ['who', { type: 'visit', place: null }],
    ['emergencyCheck', { type: 'checkEmergency' }],
    ['emergency', { type: 'emergencyIsHappening' }],
    ['keepAnswers', { type: 'considerKeeping' }],
  ])('is for good once the person goes on, to %s by %o', (state, event) => {
    const gone = walked(finished, { type: 'deleteAnswers' }, event);
    expect(gone.value).toBe(state);
    expect(gone.context).toMatchObject({ answers: {}, deleted: null });
    expect(step(gone, { type: 'undoDelete' }).context.answers).toEqual({});
  });

  it('twice over can still be undone', () => {
    const undone = walked(
      finished,
      { type: 'deleteAnswers' },
      { type: 'deleteAnswers' },
      { type: 'undoDelete' },
    );
    expect(undone.context.answers).toEqual(fullNeckAnswers);
  });
});

describe('saved answers that were refused', () => {
  it.each<Refusal>(['unreadable', 'newer', 'expired'])('(%s) are told at once', (refusal) => {
    expect(walked({ refusal }).value).toBe('savedProblem');
  });

  it('are told again, whatever page the person heads for', () => {
    const input = { refusal: 'newer', checked: true } as const;
    expect(walked(input, { type: 'visit', place: 'who' }).value).toBe('savedProblem');
    expect(statesOf(input, { type: 'checkEmergency' }, { type: 'noEmergency' })).toEqual([
      'savedProblem',
      'emergencyCheck',
      'savedProblem',
    ]);
  });

  it('are left by starting again, from the emergency check', () => {
    const again = walked({ refusal: 'expired', checked: true }, { type: 'startAgain' });
    expect(again.value).toBe('emergencyCheck');
    expect(again.context).toEqual(cleared);
    expect(walked({ refusal: 'expired' }, { type: 'startAgain' }, { type: 'noEmergency' }).value).toBe('who');
  });

  it('are left by starting again with the length that was chosen', () => {
    const again = walked({ refusal: 'expired', length: 'full' }, { type: 'startAgain' });
    expect(again.context).toEqual({ ...cleared, length: 'full' });
  });
});

const finished = { checked: true, length: 'full', answers: fullNeckAnswers } as const;

const cleared = {
  answers: {},
  length: 'short',
  place: null,
  checked: false,
  refusal: null,
  returning: false,
  changing: null,
  prefilled: [],
  deleted: null,
};
