import { describe, expect, it } from 'vitest';
import type { AssessmentEvent } from '../../machines/assessment.ts';
import type { Place } from '../../machines/path.ts';
import type { AnswerValue } from '../../questions/answer.ts';
import { textLimit } from '../../questions/question.ts';
import { fullNeckAnswers, neckAnswers } from './sample-answers.ts';
import { answering, statesOf, walked } from './walked.ts';

describe('answering', () => {
  it('moves along the path to the check page, and from there to the summary', () => {
    const events: readonly AssessmentEvent[] = [...answering(neckAnswers), { type: 'confirm' }];
    expect(statesOf({ checked: true }, ...events)).toEqual([
      'who',
      'age',
      'noticed',
      'parts',
      'spread',
      'onsetAge',
      'onsetManner',
      'course',
      'timing',
      'worse',
      'family',
      'medicines',
      'illnesses',
      'checkAnswers',
      'summary',
    ]);
    expect(walked({ checked: true }, ...events).context).toMatchObject({
      answers: neckAnswers,
      place: 'summary',
    });
  });

  it.each<readonly [string, Place, AnswerValue]>([
    ['an option that the question does not have', 'timing', 'sometimes'],
    ['an option that is not on offer', 'age', 'under5'],
    ['several options where one is chosen', 'timing', ['task']],
    ['one option where several are ticked', 'worse', 'stress'],
    ['no option', 'worse', []],
    ['an option that stands alone with another', 'worse', ['stress', 'none']],
    ['nothing, where an answer must be given', 'timing', null],
    ['several texts', 'familyDetail', ['An uncle']],
    ['an empty text', 'familyDetail', ''],
    ['a text that is too long', 'familyDetail', 'a'.repeat(textLimit + 1)],
  ])('stays and keeps nothing for %s', (_, place, value) => {
    const answers = { ...neckAnswers, family: 'yes', familyDetail: 'A cousin' } as const;
    const stayed = walked({ checked: true, answers, place }, answerAt(place, value));
    expect([stayed.value, stayed.context.answers]).toEqual([place, answers]);
  });

  it('stays and keeps nothing for the answer to another question, though it would fit this one', () => {
    const input = { checked: true, answers: neckAnswers, place: 'onsetManner' } as const;
    const stayed = walked(input, answerAt('spread', 'notSure'));
    expect([stayed.value, stayed.context.answers]).toEqual(['onsetManner', neckAnswers]);
  });
});

describe('a notice', () => {
  it('that goes on is left by continuing', () => {
    const input = { checked: true, length: 'full', answers: fullNeckAnswers, place: 'helpSoFar' } as const;
    expect(statesOf(input, answerAt('helpSoFar', ['pump']), { type: 'continue' }, { type: 'back' })).toEqual([
      'helpSoFar',
      'deviceHelp',
      'matters',
      'deviceHelp',
    ]);
  });

  it('that ends the path is left only by going back or changing an answer', () => {
    const input = { checked: true, answers: { who: 'me', age: 'upTo12' } } as const;
    expect(walked(input, { type: 'continue' }).value).toBe('askAParent');
    expect(walked(input, { type: 'visit', place: 'noticed' }).value).toBe('askAParent');
    expect(walked(input, { type: 'back' }).value).toBe('age');
    expect(walked(input, { type: 'change', question: 'who' }).value).toBe('who');
  });
});

describe('going back', () => {
  it('is the way there, read the other way', () => {
    const there = statesOf({ checked: true }, ...answering(neckAnswers));
    const backs = there.map(() => ({ type: 'back' }) as const);
    expect(statesOf({ checked: true, answers: neckAnswers }, ...backs)).toEqual([
      ...there.toReversed(),
      'emergencyCheck',
    ]);
  });

  it('follows the answers as they are now', () => {
    const input = {
      checked: true,
      answers: { ...neckAnswers, tasks: ['writing'] },
      place: 'timing',
    } as const;
    expect(
      statesOf(input, answerAt('timing', 'task'), answerAt('tasks', ['writing']), { type: 'back' }),
    ).toEqual(['timing', 'tasks', 'worse', 'tasks']);
    expect(statesOf(input, answerAt('timing', 'notSure'), { type: 'back' })).toEqual([
      'timing',
      'worse',
      'timing',
    ]);
  });

  it('changes no answer', () => {
    expect(walked({ checked: true, answers: neckAnswers }, { type: 'back' }).context.answers).toEqual(
      neckAnswers,
    );
  });

  it('from the summary leads to the check page', () => {
    const input = { checked: true, answers: neckAnswers, place: 'summary' } as const;
    expect(walked(input, { type: 'back' }).value).toBe('checkAnswers');
  });
});

function answerAt(question: Place, value: AnswerValue): AssessmentEvent {
  if (
    question === 'checkAnswers' ||
    question === 'summary' ||
    question === 'deviceHelp' ||
    question === 'askAParent'
  )
    throw new Error(`Nothing is asked at ${question}.`);
  return { type: 'answer', question, value };
}
