import * as fc from 'fast-check';
import type { AssessmentEvent, AssessmentInput, AssessmentSnapshot } from '../../machines/assessment.ts';
import { currentPath } from '../../machines/current-path.ts';
import type { Place } from '../../machines/path.ts';
import type { Refusal } from '../../machines/saved-answers.ts';
import type { WalkLength } from '../../questions/question.ts';
import { type Answers, isQuestionId, pages } from '../../questions/questionnaire.ts';
import { chosen, finishedAnswers } from './any-answers.ts';

/** One thing that a person does next, whatever they are looking at. */
export interface Move {
  readonly eventAt: (snapshot: AssessmentSnapshot, choice: number, place: Place) => AssessmentEvent;
  readonly choice: number;
  readonly place: Place;
}

/** What a person can do: a new event does not compile until it is among these. */
const moves: Readonly<Record<AssessmentEvent['type'], Move['eventAt']>> = {
  answer: ({ value, context }, choice) => {
    const asked = currentPath(context).steps.find((waiting) => waiting.id === value);
    if (!asked || !isQuestionId(asked.id)) return { type: 'back' };
    return { type: 'answer', question: asked.id, value: chosen(asked, choice) };
  },
  continue: () => ({ type: 'continue' }),
  back: () => ({ type: 'back' }),
  visit: (_, choice, place) => ({ type: 'visit', place: choice % 8 === 0 ? null : place }),
  change: (_, __, place) => ({ type: 'change', question: isQuestionId(place) ? place : 'who' }),
  confirm: () => ({ type: 'confirm' }),
  answerTheRest: () => ({ type: 'answerTheRest' }),
  chooseLength: (_, choice) => ({ type: 'chooseLength', length: choice % 2 === 0 ? 'short' : 'full' }),
  checkEmergency: () => ({ type: 'checkEmergency' }),
  emergencyIsHappening: () => ({ type: 'emergencyIsHappening' }),
  noEmergency: () => ({ type: 'noEmergency' }),
  considerKeeping: () => ({ type: 'considerKeeping' }),
  prefill: ({ context: { answers } }, choice) => ({
    type: 'prefill',
    answers: choice % 2 === 0 ? answers : {},
    length: choice % 3 === 0 ? 'short' : 'full',
  }),
  deleteAnswers: () => ({ type: 'deleteAnswers' }),
  undoDelete: () => ({ type: 'undoDelete' }),
  startAgain: () => ({ type: 'startAgain' }),
};

export const anyPlace = fc.constantFrom<Place>('summary', 'checkAnswers', ...pages.map((page) => page.id));

export const anyMove: fc.Arbitrary<Move> = fc.record({
  eventAt: fc.oneof(
    fc.constantFrom(...Object.values(moves)),
    fc.constantFrom(moves.answer, moves.noEmergency),
  ),
  choice: fc.nat(),
  place: anyPlace,
});

export const anyStart: fc.Arbitrary<AssessmentInput> = fc.oneof(
  fc.constant({}),
  fc.constantFrom<Refusal>('unreadable', 'newer', 'expired').map((refusal) => ({ refusal })),
  fc.record({ finished: finishedAnswers, checked: fc.boolean(), place: anyPlace }).map(startAt),
);

function startAt({ finished, checked, place }: Start): AssessmentInput {
  return { ...finished, checked, place };
}

interface Start {
  readonly finished: { readonly answers: Answers; readonly length: WalkLength };
  readonly checked: boolean;
  readonly place: Place;
}
