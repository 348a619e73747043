import { describe, expect, it } from 'vitest';
import type { AssessmentEvent } from '../../machines/assessment.ts';
import type { AnswerValue } from '../../questions/answer-schema.ts';
import type { QuestionId } from '../../questions/questionnaire.ts';
import { fullNeckAnswers, neckAnswers } from './sample-answers.ts';
import { answering, statesOf, step, walked } from './walked.ts';

describe('changing an answer', () => {
  it.each(['checkAnswers', 'summary'] as const)('from %s leads back to the check page', (place) => {
    const events = [change('course'), answer('course', 'better')];
    expect(statesOf({ ...short, place }, ...events)).toEqual([place, 'course', 'checkAnswers']);
    expect(walked({ ...short, place }, ...events).context).toMatchObject({
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

  it('shows the notice that the change opens', () => {
    expect(
      statesOf(full, change('helpSoFar'), answer('helpSoFar', ['gp', 'brainStimulator']), {
        type: 'continue',
      }),
    ).toEqual(['checkAnswers', 'helpSoFar', 'deviceHelp', 'checkAnswers']);
  });

  it('shows the notice that ends the path', () => {
    expect(statesOf(short, change('age'), answer('age', 'from5to12'))).toEqual([
      'checkAnswers',
      'age',
      'askAParent',
    ]);
  });

  it('goes on from that notice as another person, to what is then asked', () => {
    const input = { checked: true, answers: { who: 'me', age: 'from5to12' } } as const;
    expect(statesOf(input, change('who'), answer('who', 'child'), answer('noticed', ['jerks']))).toEqual([
      'askAParent',
      'who',
      'noticed',
      'parts',
    ]);
  });

  it('is left by going back, with the answer as it was', () => {
    const left = walked(short, change('course'), { type: 'back' });
    expect(left.value).toBe('checkAnswers');
    expect(left.context).toMatchObject({ answers: neckAnswers, returning: false, changing: null });
  });

  it('is over at the check page: the next visit walks on page by page', () => {
    expect(
      statesOf(
        short,
        change('course'),
        answer('course', 'same'),
        visit('course'),
        answer('course', 'better'),
      ),
    ).toEqual(['checkAnswers', 'course', 'checkAnswers', 'course', 'timing']);
  });

  it('is over when the person visits another page', () => {
    expect(statesOf(short, change('course'), visit('spread'), answer('spread', 'yes'))).toEqual([
      'checkAnswers',
      'course',
      'spread',
      'onsetAge',
    ]);
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
    const input = { ...short, place: 'course', returning: true } as const;
    expect(statesOf(input, answer('course', 'same'))).toEqual(['course', 'checkAnswers']);
  });

  // `changing` is still set at the notice. Back at the page, it heads for a check page that the path no longer allows.
  it('that ends the path can be gone back on, page by page', () => {
    expect(
      statesOf(short, change('age'), answer('age', 'from5to12'), { type: 'back' }, { type: 'back' }),
    ).toEqual(['checkAnswers', 'age', 'askAParent', 'age', 'who']);
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

describe('keeping the answers', () => {
  it('is considered on a page of its own, and leads back in the middle of a change', () => {
    const events = [change('course'), { type: 'considerKeeping' }, { type: 'back' }] as const;
    expect(statesOf(short, ...events)).toEqual(['checkAnswers', 'course', 'keepAnswers', 'course']);
    expect(step(walked(short, ...events), answer('course', 'same')).value).toBe('checkAnswers');
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

function visit(place: QuestionId): AssessmentEvent {
  return { type: 'visit', place };
}
