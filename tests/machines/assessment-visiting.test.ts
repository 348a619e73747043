import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AssessmentEvent, AssessmentState } from '../../machines/assessment.ts';
import { currentPath } from '../../machines/current-path.ts';
import type { Place } from '../../machines/path.ts';
import { type Answers, isQuestionId } from '../../questions/questionnaire.ts';
import { completeAnswers, seeded } from './any-answers.ts';
import { fullNeckAnswers, neckAnswers } from './sample-answers.ts';
import { statesOf, step, walked } from './walked.ts';

describe('visiting', () => {
  it.each<readonly [string, Answers, Place, AssessmentState]>([
    ['a page that was answered', halfWay, 'age', 'age'],
    ['the page where the path stands', halfWay, 'parts', 'parts'],
    ['a page too far on', halfWay, 'worse', 'parts'],
    ['a page that does not apply', halfWay, 'noticedOther', 'parts'],
    ['the check page too early', halfWay, 'checkAnswers', 'parts'],
    ['the summary too early', halfWay, 'summary', 'parts'],
    ['the check page', neckAnswers, 'checkAnswers', 'checkAnswers'],
    ['the summary', neckAnswers, 'summary', 'summary'],
    ['a page that does not apply, when all is answered', neckAnswers, 'armSide', 'checkAnswers'],
    ['a page of the full walk, in the short one', neckAnswers, 'mood', 'checkAnswers'],
  ])('%s', (_, answers, place, state) => {
    expect(walked({ checked: true, answers }, { type: 'visit', place }).value).toBe(state);
    expect(walked({ checked: true, answers, place }).value).toBe(state);
  });

  it.each<readonly [string, Answers, AssessmentState]>([
    ['the first page, before any answer', {}, 'who'],
    ['where the path waits', halfWay, 'parts'],
    ['the check page, when all is answered', neckAnswers, 'checkAnswers'],
    ['the notice that ends the path', { who: 'me', age: 'upTo12' }, 'askAParent'],
  ])('no place leads to %s', (_, answers, state) => {
    const visited = walked({ checked: true, answers, place: 'who' }, { type: 'visit', place: null });
    expect(visited.value).toBe(state);
  });

  it('before the emergency check is remembered until it is passed', () => {
    const input = { answers: neckAnswers, place: 'summary' } as const;
    expect(statesOf(input, visit('course'), { type: 'noEmergency' }, answerCourse)).toEqual([
      'emergencyCheck',
      'emergencyCheck',
      'course',
      'checkAnswers',
    ]);
  });
});

describe('visiting a question when all is answered', () => {
  const short = { checked: true, answers: neckAnswers, place: 'checkAnswers' } as const;

  it('is changing it', () => {
    const visited = walked(short, visit('course'));
    expect(visited.context).toMatchObject({ place: 'course', returning: true, changing: 'course' });
    expect(step(visited, answerCourse).value).toBe('checkAnswers');
    expect(step(visited, { type: 'back' }).value).toBe('checkAnswers');
  });

  it('changes the one that was visited last', () => {
    const visited = walked(short, visit('course'), visit('parts'));
    expect(visited.context).toMatchObject({ place: 'parts', returning: true, changing: 'parts' });
  });

  it('is no change of a notice, though going on leads back to the check page', () => {
    const answers: Answers = { ...fullNeckAnswers, helpSoFar: ['pump'] };
    const input = { checked: true, length: 'full', answers } as const;
    const events = [visit('helpSoFar'), visit('deviceHelp')];
    expect(walked(input, ...events).context).toMatchObject({ returning: true, changing: null });
    expect(walked(input, ...events, { type: 'continue' }).value).toBe('checkAnswers');
  });

  it('changes nothing if it does not apply', () => {
    const stayed = walked(short, visit('armSide'));
    expect(stayed.value).toBe('checkAnswers');
    expect(stayed.context).toMatchObject({ returning: false, changing: null });
  });

  it('leads back to the check page from any question of anybody, with the same answer', () => {
    const property = fc.property(completeAnswers, (input) => {
      for (const { id, answer } of currentPath(input).steps) {
        if (!isQuestionId(id) || answer === undefined) continue;
        const visited = walked({ ...input, checked: true }, visit(id), {
          type: 'answer',
          question: id,
          value: answer,
        });
        const after = visited.value === 'deviceHelp' ? step(visited, { type: 'continue' }) : visited;
        expect([id, after.value]).toEqual([id, 'checkAnswers']);
        expect(after.context).toMatchObject({ returning: false, changing: null });
      }
    });
    fc.assert(property, { ...seeded, numRuns: 30 });
  });
});

describe('visiting a question half-way', () => {
  it('is no change: the walk goes on page by page', () => {
    const visited = walked({ checked: true, answers: halfWay }, visit('age'));
    expect(visited.context).toMatchObject({ returning: false, changing: null });
  });

  it('does not lose the way back to the check page', () => {
    const input = { checked: true, answers: neckAnswers, place: 'summary' } as const;
    const visited = walked(input, { type: 'answerTheRest' }, visit('course'));
    expect(visited.context).toMatchObject({ place: 'course', returning: true, changing: null });
    expect(step(visited, answerCourse).value).toBe('helps');
  });
});

const halfWay = { who: 'me', age: 'from65', noticed: ['shaking'] } as const;

const answerCourse = { type: 'answer', question: 'course', value: 'better' } as const;

function visit(place: Place): AssessmentEvent {
  return { type: 'visit', place };
}
