import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AssessmentInput, AssessmentSnapshot } from '../../machines/assessment.ts';
import { savedText } from '../../machines/saved-text.ts';
import { restore } from '../../machines/saved-answers.ts';
import { isQuestionId } from '../../questions/questionnaire.ts';
import { seeded } from './any-answers.ts';
import { anyMove, anyStart } from './any-moves.ts';
import { neckAnswers } from './sample-answers.ts';
import { step, walked } from './walked.ts';

describe('a reload of the tab', () => {
  it('in the middle of a change leads on, and back, as before', () => {
    const input = { checked: true, answers: neckAnswers, place: 'checkAnswers' } as const;
    const reloaded = walked(reloadOf(walked(input, { type: 'change', question: 'course' })));
    expect([reloaded.value, reloaded.context.changing, reloaded.context.returning]).toEqual([
      'course',
      'course',
      true,
    ]);
    expect(step(reloaded, { type: 'back' }).value).toBe('checkAnswers');
  });

  it('changes nothing for anybody, on any page of the walk', () => {
    const property = fc.property(anyStart, fc.array(anyMove, { maxLength: 40 }), (input, made) => {
      let snapshot = walked(input);
      for (const { eventAt, choice, place } of made) {
        snapshot = step(snapshot, eventAt(snapshot, choice, place));
        if (!isPageOfTheWalk(snapshot)) continue;
        const reloaded = walked(reloadOf(snapshot));
        // What undo would bring back is never stored.
        expect([reloaded.value, reloaded.context]).toEqual([
          snapshot.value,
          { ...snapshot.context, deleted: null },
        ]);
      }
    });
    fc.assert(property, { ...seeded, numRuns: 300 });
  });
});

function isPageOfTheWalk({ value }: AssessmentSnapshot): boolean {
  return isQuestionId(value) || ['askAParent', 'deviceHelp', 'checkAnswers', 'summary'].includes(value);
}

/** What the next visit begins with: the record as it was written, read again. */
function reloadOf({ context }: AssessmentSnapshot): AssessmentInput {
  const now = new Date('2026-11-22T10:00:00.000Z');
  const restored = restore(savedText({ ...context, savedAt: now, expiresAt: null }), now);
  if (restored.kind === 'refused') throw new Error(`The record was refused: ${restored.refusal}.`);
  const { answers, length, place, checked, returning, changing, prefilled } = restored.saved;
  return { answers, length, place, checked, returning, changing, prefilled };
}
