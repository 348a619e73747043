import { describe, expect, it } from 'vitest';
import type { AssessmentEvent, AssessmentInput, AssessmentState } from '../../machines/assessment.ts';
import type { Answers } from '../../questions/questionnaire.ts';
import { fullNeckAnswers, neckAnswers } from './sample-answers.ts';
import { statesOf, walked } from './walked.ts';

describe('the emergency check', () => {
  it('comes first, and leads to the first page', () => {
    expect(statesOf({}, { type: 'noEmergency' })).toEqual(['emergencyCheck', 'who']);
  });

  it('comes before saved answers, and leads to where the person was', () => {
    const input = { answers: neckAnswers, place: 'summary' } as const;
    expect(statesOf(input, { type: 'noEmergency' })).toEqual(['emergencyCheck', 'summary']);
  });

  it('is passed once in a visit', () => {
    expect(walked({ checked: true, answers: neckAnswers, place: 'parts' }).value).toBe('parts');
  });

  it.each<readonly [string, AssessmentEvent]>([
    ['an answer', { type: 'answer', question: 'who', value: 'me' }],
    ['a visit', { type: 'visit', place: 'who' }],
    ['going back', { type: 'back' }],
    ['continuing', { type: 'continue' }],
    ['changing an answer', { type: 'change', question: 'who' }],
  ])('is not passed by %s', (_, event) => {
    expect(walked({ answers: neckAnswers }, event).value).toBe('emergencyCheck');
  });

  it('lets the person choose the length of the walk', () => {
    const chosen = walked({}, { type: 'chooseLength', length: 'full' });
    expect([chosen.value, chosen.context.length]).toEqual(['emergencyCheck', 'full']);
  });

  it('can be seen again half-way, and leads back there', () => {
    const input = { checked: true, answers: neckAnswers, place: 'timing' } as const;
    expect(statesOf(input, { type: 'checkEmergency' }, { type: 'noEmergency' })).toEqual([
      'timing',
      'emergencyCheck',
      'timing',
    ]);
  });

  it.each<readonly [AssessmentState, AssessmentEvent]>([
    ['timing', { type: 'visit', place: 'timing' }],
    ['checkAnswers', { type: 'visit', place: 'checkAnswers' }],
    ['summary', { type: 'visit', place: 'summary' }],
  ])('that is seen again from %s is left by going back there', (state, event) => {
    const events = [event, { type: 'checkEmergency' }, { type: 'back' }] as const;
    expect(walked({ checked: true, answers: neckAnswers }, ...events).value).toBe(state);
  });

  it('that is seen again in the middle of a change does not end it', () => {
    const left = walked(
      { checked: true, answers: neckAnswers, place: 'checkAnswers' },
      { type: 'change', question: 'course' },
      { type: 'checkEmergency' },
      { type: 'back' },
    );
    expect(left.context).toMatchObject({ place: 'course', changing: 'course', returning: true });
  });
});

describe('an emergency', () => {
  const happening = { type: 'emergencyIsHappening' } as const;

  it.each<readonly [AssessmentState, readonly AssessmentEvent[]]>([
    ['emergencyCheck', [{ type: 'checkEmergency' }]],
    ['timing', [{ type: 'visit', place: 'timing' }]],
    ['checkAnswers', [{ type: 'visit', place: 'checkAnswers' }]],
    ['summary', [{ type: 'visit', place: 'summary' }]],
    ['keepAnswers', [{ type: 'considerKeeping' }]],
    ['deleted', [{ type: 'deleteAnswers' }]],
    ['emergency', [{ type: 'emergencyIsHappening' }]],
  ])('can be told at %s', (state, events) => {
    const input = { checked: true, answers: neckAnswers };
    expect(walked(input, ...events).value).toBe(state);
    expect(walked(input, ...events, happening).value).toBe('emergency');
  });

  it.each<readonly [AssessmentState, AssessmentInput]>([
    ['emergencyCheck', {}],
    ['savedProblem', { refusal: 'unreadable' }],
    ['askAParent', { checked: true, answers: { who: 'me', age: 'upTo12' } }],
    ['deviceHelp', { checked: true, length: 'full', answers: pumpAnswers, place: 'deviceHelp' }],
  ])('can be told at once, at %s', (state, input) => {
    expect(statesOf(input, happening)).toEqual([state, 'emergency']);
  });

  it('leads into the questions only through the check', () => {
    const input = { checked: true, answers: neckAnswers, place: 'timing' } as const;
    expect(statesOf(input, happening, { type: 'visit', place: 'timing' }, { type: 'noEmergency' })).toEqual([
      'timing',
      'emergency',
      'emergencyCheck',
      'timing',
    ]);
  });

  it.each<readonly [string, AssessmentEvent]>([
    ['an answer', { type: 'answer', question: 'timing', value: 'task' }],
    ['going back', { type: 'back' }],
    ['continuing', { type: 'continue' }],
    ['confirming', { type: 'confirm' }],
    ['no emergency', { type: 'noEmergency' }],
    ['changing an answer', { type: 'change', question: 'who' }],
    ['answering the rest', { type: 'answerTheRest' }],
  ])('is not left by %s', (_, event) => {
    expect(walked({ answers: neckAnswers }, happening, event).value).toBe('emergency');
  });
});

const pumpAnswers: Answers = { ...fullNeckAnswers, helpSoFar: ['pump'] };
