import { describe, expect, it } from 'vitest';
import type { AssessmentEvent } from '../../machines/assessment.ts';
import { currentPath } from '../../machines/current-path.ts';
import { answeredIn, uncheckedOn } from '../../machines/prefilled.ts';
import type { Refusal } from '../../machines/saved-answers.ts';
import { fullNeckAnswers, neckAnswers } from './sample-answers.ts';
import { answering, statesOf, step, walked } from './walked.ts';

describe('answers from a file', () => {
  it('lead to the emergency check, then to the first page', () => {
    expect(statesOf(elsewhere, prefill, passed)).toEqual(['summary', 'emergencyCheck', 'who']);
  });

  it('take the place of everything that was here', () => {
    expect(walked(elsewhere, prefill).context).toEqual({
      answers: neckAnswers,
      length: 'short',
      place: 'who',
      checked: false,
      refusal: null,
      returning: false,
      changing: null,
      prefilled: Object.keys(neckAnswers),
      deleted: null,
    });
  });

  it('wait to be looked at, each of them, an empty one too', () => {
    const { context } = walked({}, { type: 'prefill', answers: fullNeckAnswers, length: 'full' });
    expect(context.answers.support).toBeNull();
    expect(context.prefilled).toEqual(answeredIn(fullNeckAnswers));
    expect(context.prefilled).toHaveLength(Object.keys(fullNeckAnswers).length);
  });

  it.each<Refusal>(['unreadable', 'newer', 'expired'])('can be used where those here are %s', (refusal) => {
    expect(statesOf({ refusal }, prefill, passed)).toEqual(['savedProblem', 'emergencyCheck', 'who']);
  });

  it('leave nothing for undo to bring back', () => {
    const filled = walked(elsewhere, { type: 'deleteAnswers' }, prefill);
    expect(step(filled, { type: 'undoDelete' }).context.answers).toEqual(neckAnswers);
  });
});

describe('a page with an answer from a file', () => {
  it('is followed by the next page, to the check page', () => {
    const states = statesOf({}, prefill, passed, ...answering(neckAnswers));
    expect(states).toEqual([
      'emergencyCheck',
      'emergencyCheck',
      ...currentPath({ answers: neckAnswers, length: 'short' }).steps.map(({ id }) => id),
      'checkAnswers',
    ]);
  });

  it('loses its mark when it is confirmed as it is', () => {
    const confirmed = walked({}, prefill, passed, { type: 'answer', question: 'who', value: 'me' });
    expect(confirmed.context.prefilled).toEqual(Object.keys(neckAnswers).filter((id) => id !== 'who'));
    expect(confirmed.context.answers).toEqual(neckAnswers);
  });

  it('loses its mark when it is changed', () => {
    const changed = walked(
      { ...filled, place: 'checkAnswers' },
      { type: 'change', question: 'course' },
      { type: 'answer', question: 'course', value: 'better' },
    );
    expect(changed.value).toBe('checkAnswers');
    expect(changed.context.prefilled).not.toContain('course');
    expect(changed.context.prefilled).toContain('timing');
  });

  it('keeps its mark when it is left without Continue', () => {
    const left = walked({ ...filled, place: 'age' }, { type: 'back' }, { type: 'visit', place: 'course' });
    expect(left.context.prefilled).toEqual(filled.prefilled);
  });

  it('leads on to the next when it is come to by its address, and not past those that wait', () => {
    const visited = [
      { type: 'visit', place: 'age' },
      { type: 'answer', question: 'age', value: 'from41to64' },
    ] as const;
    expect(statesOf({ ...filled, place: 'noticed' }, ...visited)).toEqual(['noticed', 'age', 'noticed']);
    const seen = { ...filled, place: 'noticed', prefilled: [] } as const;
    expect(statesOf(seen, ...visited)).toEqual(['noticed', 'age', 'checkAnswers']);
  });
});

describe('an answer from a file that is no longer asked for', () => {
  const answers = { ...neckAnswers, timing: 'task', tasks: ['writing'] } as const;
  const start = { checked: true, answers, prefilled: answeredIn(answers), place: 'timing' } as const;
  const attacks = { type: 'answer', question: 'timing', value: 'throughTheDay' } as const;
  const task = { type: 'answer', question: 'timing', value: 'task' } as const;

  it('is not waited for', () => {
    expect(unchecked(walked(start))).toContain('tasks');
    expect(unchecked(walked(start, attacks))).not.toContain('tasks');
  });

  it('is marked again when it comes back, since nobody has looked at it', () => {
    const back = walked(start, attacks, { type: 'visit', place: 'timing' }, task);
    expect(back.context.answers.tasks).toEqual(['writing']);
    expect(unchecked(back)).toContain('tasks');
  });
});

describe('deleting answers from a file', () => {
  it('leaves no mark', () => {
    expect(walked(filled, { type: 'deleteAnswers' }).context.prefilled).toEqual([]);
  });

  it('can be undone, with the marks', () => {
    const undone = walked(filled, { type: 'deleteAnswers' }, { type: 'undoDelete' });
    expect(undone.context.prefilled).toEqual(filled.prefilled);
  });
});

const prefill: AssessmentEvent = { type: 'prefill', answers: neckAnswers, length: 'short' };
const passed: AssessmentEvent = { type: 'noEmergency' };

/** Somebody who has answered, and is about to change something. */
const elsewhere = {
  checked: true,
  answers: fullNeckAnswers,
  length: 'full',
  place: 'summary',
  returning: true,
} as const;

const filled = { checked: true, answers: neckAnswers, prefilled: answeredIn(neckAnswers) } as const;

function unchecked({ context }: ReturnType<typeof walked>) {
  return uncheckedOn(currentPath(context), context.prefilled);
}
