import { describe, expect, it } from 'vitest';
import type { AssessmentEvent } from '../../machines/assessment.ts';
import type { AnswerValue } from '../../questions/answer.ts';
import type { QuestionId } from '../../questions/questionnaire.ts';
import { neckAnswers } from './sample-answers.ts';
import { statesOf, walked } from './walked.ts';

describe('changing an answer', () => {
  it('leads back to the check page', () => {
    const events = [change('course'), answer('course', 'better')];
    expect(statesOf(short, ...events)).toEqual(['checkAnswers', 'course', 'checkAnswers']);
    expect(walked(short, ...events).context).toMatchObject({
      answers: { ...neckAnswers, course: 'better' },
      returning: false,
      changing: null,
    });
  });

  it('asks first what the change opens', () => {
    expect(
      statesOf(
        short,
        change('parts'),
        answer('parts', ['neck', 'arm']),
        answer('armSide', 'left'),
        answer('startedIn', 'neck'),
      ),
    ).toEqual(['checkAnswers', 'parts', 'armSide', 'startedIn', 'checkAnswers']);
  });

  it('asks what the change opens further on', () => {
    expect(
      statesOf(short, change('age'), answer('age', 'from18to40'), answer('onsetAge', 'from21to40')),
    ).toEqual(['checkAnswers', 'age', 'onsetAge', 'checkAnswers']);
  });

  it('does not ask again what was answered on a branch before', () => {
    const input = { ...short, answers: { ...neckAnswers, tasks: ['writing'] } } as const;
    expect(statesOf(input, change('timing'), answer('timing', 'task'))).toEqual([
      'checkAnswers',
      'timing',
      'checkAnswers',
    ]);
  });

  it('is left by going back, with the answer as it was', () => {
    const left = walked(short, change('course'), { type: 'back' });
    expect(left.value).toBe('checkAnswers');
    expect(left.context).toMatchObject({ answers: neckAnswers, returning: false, changing: null });
  });

  it('is over at the check page: the next visit of a question is a change of its own', () => {
    expect(
      statesOf(
        short,
        change('course'),
        answer('course', 'same'),
        visit('course'),
        answer('course', 'better'),
      ),
    ).toEqual(['checkAnswers', 'course', 'checkAnswers', 'course', 'checkAnswers']);
  });

  it('becomes a change of the page that the person visits', () => {
    expect(statesOf(short, change('course'), visit('spread'), answer('spread', 'yes'))).toEqual([
      'checkAnswers',
      'course',
      'spread',
      'checkAnswers',
    ]);
  });

  it('that opened something is gone back on page by page until that is answered', () => {
    const events = [change('age'), answer('age', 'from18to40'), { type: 'back' }] as const;
    expect(statesOf(short, ...events)).toEqual(['checkAnswers', 'age', 'onsetAge', 'spread']);
  });

  it('cannot lead back to a check page that may not be visited', () => {
    const input = { checked: true, answers: { who: 'me', age: 'from65' }, place: 'age' } as const;
    expect(walked({ ...input, changing: 'age' }, { type: 'back' }).value).toBe('who');
  });

  it('goes on after the emergency check was seen again', () => {
    expect(
      statesOf(
        short,
        change('course'),
        { type: 'checkEmergency' },
        { type: 'noEmergency' },
        answer('course', 'same'),
      ),
    ).toEqual(['checkAnswers', 'course', 'emergencyCheck', 'course', 'checkAnswers']);
  });

  it('goes on after a reload of the tab', () => {
    const input = { ...short, place: 'course', changing: 'course', returning: true } as const;
    expect(statesOf(input, answer('course', 'same'))).toEqual(['course', 'checkAnswers']);
    expect(statesOf(input, { type: 'back' })).toEqual(['course', 'checkAnswers']);
  });

  it('of a question that does not apply stays at the check page', () => {
    const stayed = walked(short, change('armSide'));
    expect(stayed.value).toBe('checkAnswers');
    expect(stayed.context).toMatchObject({ returning: false, changing: null });
  });

  it('stays and keeps the old answer when the new one does not fit', () => {
    const stayed = walked(short, change('course'), answer('course', 'wonderful'));
    expect([stayed.value, stayed.context.answers]).toEqual(['course', neckAnswers]);
  });
});

const short = { checked: true, answers: neckAnswers, place: 'checkAnswers' } as const;

function answer(question: QuestionId, value: AnswerValue): AssessmentEvent {
  return { type: 'answer', question, value };
}

function change(question: QuestionId): AssessmentEvent {
  return { type: 'change', question };
}

function visit(place: QuestionId): AssessmentEvent {
  return { type: 'visit', place };
}
