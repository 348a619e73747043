import { describe, expect, it } from 'vitest';
import type { AssessmentInput } from '../../machines/assessment.ts';
import type { Refusal } from '../../machines/saved-answers.ts';
import { neckAnswers } from './sample-answers.ts';
import { statesOf, step, walked } from './walked.ts';

describe('keeping the answers', () => {
  it('is considered on a page of its own, and leads back in the middle of a change', () => {
    const events = [
      { type: 'change', question: 'course' },
      { type: 'considerKeeping' },
      { type: 'back' },
    ] as const;
    expect(statesOf(short, ...events)).toEqual(['checkAnswers', 'course', 'keepAnswers', 'course']);
    expect(step(walked(short, ...events), { type: 'answer', question: 'course', value: 'same' }).value).toBe(
      'checkAnswers',
    );
  });

  it.each<readonly [string, AssessmentInput]>([
    ['at the emergency check', {}],
    ['before the check of kept answers', { answers: neckAnswers, place: 'summary' }],
  ])('is not considered %s', (_, input) => {
    expect(statesOf(input, consider)).toEqual(['emergencyCheck', 'emergencyCheck']);
  });

  it('is not considered in an emergency, which is left to the check', () => {
    expect(statesOf(short, { type: 'emergencyIsHappening' }, consider)).toEqual([
      'checkAnswers',
      'emergency',
      'emergencyCheck',
    ]);
  });

  it.each<Refusal>(['unreadable', 'newer', 'expired'])(
    'is not considered of answers that are %s',
    (refusal) => {
      expect(statesOf({ refusal, checked: true }, consider)).toEqual(['savedProblem', 'savedProblem']);
    },
  );

  it('is for good after deleting: there is nothing left to bring back', () => {
    const considered = walked(short, { type: 'deleteAnswers' }, consider);
    expect([considered.value, considered.context.deleted]).toEqual(['keepAnswers', null]);
  });

  it('holds back nothing that was deleted before the check, though it leads there', () => {
    const considered = walked({ answers: neckAnswers }, { type: 'deleteAnswers' }, consider);
    expect([considered.value, considered.context.deleted]).toEqual(['emergencyCheck', null]);
  });
});

const consider = { type: 'considerKeeping' } as const;

const short = { checked: true, answers: neckAnswers, place: 'checkAnswers' } as const;
