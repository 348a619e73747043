import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerEvent } from '../../machines/answering.ts';
import { startAssessment } from '../../machines/assessment.ts';
import { foresee, isSameStanding } from '../../machines/foreseeing.ts';
import { finishedAnswers, seeded } from './any-answers.ts';
import { neckAnswers } from './sample-answers.ts';
import { answering, walked } from './walked.ts';

describe('What an answer would lead to', () => {
  it('is what it does lead to, with the very same answers', () => {
    const property = fc.property(finishedAnswers, ({ answers, length }) => {
      const actor = startAssessment({ checked: true, length });
      for (const { question, value } of answering(answers)) {
        if (actor.getSnapshot().value === 'deviceHelp') actor.send({ type: 'continue' });
        const foreseen = foresee(actor.getSnapshot(), answerEvent(question, value));
        actor.send(answerEvent(question, value));
        expect([foreseen.value, isSameStanding(foreseen, actor.getSnapshot())]).toEqual([
          actor.getSnapshot().value,
          true,
        ]);
      }
    });
    fc.assert(property, { ...seeded, numRuns: 100 });
  });

  it('moves nobody', () => {
    const actor = startAssessment({ checked: true });
    const before = actor.getSnapshot();
    expect(foresee(before, answerEvent('who', 'me')).value).toBe('age');
    expect(actor.getSnapshot()).toBe(before);
  });
});

describe('The same standing', () => {
  const here = walked({ checked: true, answers: neckAnswers, place: 'spread' });

  it('needs the same page', () => {
    expect(isSameStanding(here, here)).toBe(true);
    expect(isSameStanding(here, walked({ checked: true, answers: neckAnswers, place: 'parts' }))).toBe(false);
  });

  it.each([
    ['answers', { answers: { ...neckAnswers } }],
    ['length', { length: 'full' }],
    ['what came from a file', { prefilled: ['spread'] }],
    ['change', { changing: 'spread' }],
  ] as const)('needs the same %s', (_what, different) => {
    const other = { ...here.context, ...different };
    expect(isSameStanding(here, walked(other))).toBe(false);
    expect(isSameStanding(here, walked({ ...here.context }))).toBe(true);
  });
});

describe('The event of an answer', () => {
  it('is one and the same as long as the answer is', () => {
    const event = answerEvent('parts', ['neck', 'face']);
    expect(event).toEqual({ type: 'answer', question: 'parts', value: ['neck', 'face'] });
    expect(answerEvent('parts', ['neck', 'face'])).toBe(event);
  });

  it.each([
    ['parts', ['neck', 'face'], 'parts', ['neck']],
    ['matters', 'null', 'matters', null],
    ['worse', ['stress'], 'illnesses', ['stress']],
  ] as const)('of %s with %j is not that of %s with %j', (question, value, other, changed) => {
    expect(answerEvent(question, value)).not.toBe(answerEvent(other, changed));
    expect(answerEvent(question, value)).toMatchObject({ question, value });
  });
});
