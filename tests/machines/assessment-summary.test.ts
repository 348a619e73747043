import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AssessmentEvent } from '../../machines/assessment.ts';
import type { Place } from '../../machines/path.ts';
import { completeAnswers, seeded } from './any-answers.ts';
import { anyPlace } from './any-moves.ts';
import { fullNeckAnswers, neckAnswers } from './sample-answers.ts';
import { statesOf, step, walked } from './walked.ts';

describe('the summary', () => {
  it.each(['summary', 'checkAnswers'] as const)(
    'is not lost by looking at the rest: %s leads back to the short walk',
    (place) => {
      const input = { checked: true, answers: neckAnswers, place: 'summary' } as const;
      const visited = walked(input, { type: 'answerTheRest' }, visit(place));
      expect([visited.value, visited.context.length]).toEqual([place, 'short']);
    },
  );

  it('keeps what was already added of the rest, for another time', () => {
    const input = { checked: true, answers: neckAnswers, place: 'summary' } as const;
    const added = { type: 'answer', question: 'helps', value: ['touching'] } as const;
    const events = [{ type: 'answerTheRest' }, added, visit('summary'), { type: 'answerTheRest' }] as const;
    expect(statesOf(input, ...events)).toEqual(['summary', 'helps', 'pain', 'summary', 'pain']);
  });

  it('shows the full walk when that is complete', () => {
    const input = { checked: true, length: 'full', answers: fullNeckAnswers, place: 'who' } as const;
    const visited = walked(input, visit('summary'));
    expect([visited.value, visited.context.length]).toEqual(['summary', 'full']);
  });

  it('is not reached by a full walk that lacks an answer of the short one', () => {
    const { course: _, ...answers } = fullNeckAnswers;
    const visited = walked({ checked: true, length: 'full', answers }, visit('summary'));
    expect([visited.value, visited.context.length]).toEqual(['course', 'full']);
  });

  it('stays in the full walk when no place is named', () => {
    const input = { checked: true, length: 'full', answers: neckAnswers, place: 'who' } as const;
    const visited = walked(input, { type: 'visit', place: null });
    expect([visited.value, visited.context.length]).toEqual(['helps', 'full']);
  });

  it('is not lost to anybody by looking, whatever they look at', () => {
    const property = fc.property(completeAnswers, fc.array(anyPlace, { maxLength: 8 }), (input, looks) => {
      const summary = walked({ ...input, checked: true, place: 'summary' });
      expect(summary.value).toBe('summary');
      const looked = [...looks.map(visit), visit('summary')].reduce(step, step(summary, answerTheRest));
      expect([looked.value, looked.context.answers]).toEqual(['summary', input.answers]);
    });
    fc.assert(property, { ...seeded, numRuns: 300 });
  });
});

const answerTheRest = { type: 'answerTheRest' } as const;

function visit(place: Place): AssessmentEvent {
  return { type: 'visit', place };
}
