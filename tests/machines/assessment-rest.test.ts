import { describe, expect, it } from 'vitest';
import type { AssessmentEvent } from '../../machines/assessment.ts';
import type { AnswerValue } from '../../questions/answer.ts';
import type { QuestionId } from '../../questions/questionnaire.ts';
import { fullNeckAnswers, neckAnswers } from './sample-answers.ts';
import { answering, statesOf, walked } from './walked.ts';

describe('answering the rest', () => {
  const rest = answering({
    helps: fullNeckAnswers.helps,
    pain: fullNeckAnswers.pain,
    harder: fullNeckAnswers.harder,
    mood: fullNeckAnswers.mood,
    helpSoFar: fullNeckAnswers.helpSoFar,
    matters: fullNeckAnswers.matters,
    support: fullNeckAnswers.support,
  });

  it('asks only what was not asked before, and ends at the check page', () => {
    const input = { ...short, place: 'summary' } as const;
    expect(statesOf(input, { type: 'answerTheRest' }, ...rest)).toEqual([
      'summary',
      'helps',
      'pain',
      'harder',
      'mood',
      'helpSoFar',
      'matters',
      'support',
      'checkAnswers',
    ]);
    expect(walked(input, { type: 'answerTheRest' }, ...rest).context).toMatchObject({
      answers: fullNeckAnswers,
      length: 'full',
      returning: false,
    });
  });

  it('shows a notice on the way', () => {
    const { helpSoFar: _, ...answers } = fullNeckAnswers;
    expect(
      statesOf(
        { ...short, answers, place: 'summary' },
        { type: 'answerTheRest' },
        answer('helpSoFar', ['pump']),
        {
          type: 'continue',
        },
      ),
    ).toEqual(['summary', 'helpSoFar', 'deviceHelp', 'checkAnswers']);
  });

  it('has nothing to ask in a walk that was full', () => {
    expect(walked({ ...full, place: 'summary' }, { type: 'answerTheRest' }).value).toBe('checkAnswers');
  });

  it('can go back to a page that was answered, and then on to the rest', () => {
    const input = { ...short, place: 'summary' } as const;
    expect(
      statesOf(input, { type: 'answerTheRest' }, { type: 'back' }, answer('worse', ['moving']), {
        type: 'back',
      }),
    ).toEqual(['summary', 'helps', 'worse', 'helps', 'worse']);
  });
});

const short = { checked: true, answers: neckAnswers, place: 'checkAnswers' } as const;
const full = { checked: true, length: 'full', answers: fullNeckAnswers, place: 'checkAnswers' } as const;

function answer(question: QuestionId, value: AnswerValue): AssessmentEvent {
  return { type: 'answer', question, value };
}
