import { describe, expect, it } from 'vitest';
import type { AssessmentEvent } from '../../machines/assessment.ts';
import type { AnswerValue } from '../../questions/answer.ts';
import type { QuestionId } from '../../questions/questionnaire.ts';
import { fullNeckAnswers, neckAnswers } from './sample-answers.ts';
import { statesOf, walked } from './walked.ts';

describe('a notice that a change opens', () => {
  it('is shown before the check page', () => {
    expect(
      statesOf(full, change('helpSoFar'), answer('helpSoFar', ['gp', 'brainStimulator']), {
        type: 'continue',
      }),
    ).toEqual(['checkAnswers', 'helpSoFar', 'deviceHelp', 'checkAnswers']);
  });

  it('that ends the path is shown', () => {
    expect(statesOf(short, change('age'), answer('age', 'upTo12'))).toEqual([
      'checkAnswers',
      'age',
      'askAParent',
    ]);
  });

  it('that ends the path is left as another person, who is asked for the age anew', () => {
    const input = { checked: true, answers: { who: 'me', age: 'upTo12' } } as const;
    const events = [
      change('who'),
      answer('who', 'child'),
      answer('age', 'from5to12'),
      answer('noticed', ['jerks']),
    ];
    expect(statesOf(input, ...events)).toEqual(['askAParent', 'who', 'age', 'noticed', 'parts']);
    expect(walked(input, ...events).context.answers).toEqual({
      who: 'child',
      age: 'from5to12',
      noticed: ['jerks'],
    });
  });

  // `changing` is still set at the notice. Back at the page, it heads for a check page that the path no longer allows.
  it('that ends the path can be gone back on, page by page', () => {
    expect(
      statesOf(short, change('age'), answer('age', 'upTo12'), { type: 'back' }, { type: 'back' }),
    ).toEqual(['checkAnswers', 'age', 'askAParent', 'age', 'who']);
  });
});

const short = { checked: true, answers: neckAnswers, place: 'checkAnswers' } as const;
const full = { checked: true, length: 'full', answers: fullNeckAnswers, place: 'checkAnswers' } as const;

function answer(question: QuestionId, value: AnswerValue): AssessmentEvent {
  return { type: 'answer', question, value };
}

function change(question: QuestionId): AssessmentEvent {
  return { type: 'change', question };
}
