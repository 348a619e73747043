import { type ActorRefFrom, assign, createActor, type SnapshotFrom, type StateValueFrom } from 'xstate';
import type { AnswerValue } from '../questions/answer.ts';
import type { WalkLength } from '../questions/question.ts';
import { madeOnce } from '../questions/made-once.ts';
import {
  type Answers,
  isQuestionId,
  type PageId,
  pages,
  type QuestionId,
} from '../questions/questionnaire.ts';
import { answersAfter, prefilledAfter } from './answering.ts';
import { currentPath } from './current-path.ts';
import { edgeTable } from './edge-table.ts';
import { headedFor, isQuestionPlace } from './heading.ts';
import { once } from './once.ts';
import { isPassed, mayVisit, nextPage, type Path, type Place, previousPage, type Standing } from './path.ts';
import { answeredIn } from './prefilled.ts';
import type { Refusal } from './saved-answers.ts';
import { setup } from './setup.ts';

export interface AssessmentInput {
  readonly answers?: Answers;
  readonly length?: WalkLength;
  /** Where the person was, or wants to be. Kept to only if the path allows it. */
  readonly place?: Place | null;
  /** The emergency check was passed in this visit. */
  readonly checked?: boolean;
  /** After the next answer, go on to what is still unanswered, then to the check page. */
  readonly returning?: boolean;
  /** The answer that is being changed. */
  readonly changing?: QuestionId | null;
  /** The questions whose answer came from a file, and that nobody has looked at since. */
  readonly prefilled?: readonly QuestionId[];
  /** Saved answers were found that cannot be used. */
  readonly refusal?: Refusal | null;
}

export interface AssessmentContext extends Required<AssessmentInput> {
  /** What undo brings back after deleting. It is never stored. */
  readonly deleted: Pick<AssessmentContext, 'answers' | 'length' | 'prefilled'> | null;
}

export type AssessmentEvent =
  | { readonly type: 'answer'; readonly question: QuestionId; readonly value: AnswerValue }
  | { readonly type: 'continue' }
  | { readonly type: 'back' }
  | { readonly type: 'visit'; readonly place: Place | null }
  | { readonly type: 'change'; readonly question: QuestionId }
  | { readonly type: 'confirm' }
  | { readonly type: 'answerTheRest' }
  | { readonly type: 'chooseLength'; readonly length: WalkLength }
  | { readonly type: 'checkEmergency' }
  | { readonly type: 'emergencyIsHappening' }
  | { readonly type: 'noEmergency' }
  | { readonly type: 'considerKeeping' }
  /** The answers of a file, in place of those that are here. */
  | { readonly type: 'prefill'; readonly answers: Answers; readonly length: WalkLength }
  | { readonly type: 'deleteAnswers' }
  | { readonly type: 'undoDelete' }
  | { readonly type: 'startAgain' };

const empty: AssessmentContext = {
  answers: {},
  length: 'short',
  place: null,
  checked: false,
  refusal: null,
  returning: false,
  changing: null,
  prefilled: [],
  deleted: null,
};

const assessmentSetup = setup({
  // oxlint-disable-next-line typescript/no-unnecessary-type-assertion, typescript/no-unsafe-type-assertion -- how xstate takes types: nothing reads the value
  types: {} as { context: AssessmentContext; events: AssessmentEvent; input: AssessmentInput },
  guards: {
    isRefused: ({ context }) => context.refusal !== null,
    isUnchecked: ({ context }) => !context.checked,
    isChecked: ({ context }) => context.checked && context.refusal === null,
    isHeadedFor: ({ context }, { place }: { place: Place }) => destination(context) === place,
    isReturning: ({ context, event }, { from }: { from: PageId }) =>
      context.returning && isFrom(event, from) && isPassedAt(pathAfter(context, event), from),
    isChangeOf: ({ context }, { question }: { question: PageId }) =>
      context.changing === question && mayVisit(currentPath(context), 'checkAnswers'),
    leadsTo: ({ context, event }, { from, to }: { from: PageId; to: Standing }) =>
      isFrom(event, from) && leadsTo(pathAfter(context, event), from, to),
    isPrecededBy: ({ context }, { at, before }: { at: Standing; before: PageId }) =>
      previousPage(currentPath(context), at) === before,
    canUndo: ({ context }) => context.deleted !== null,
  },
  actions: {
    recordAnswer: assign(({ context, event }) => ({
      answers: answersAfter(context, event),
      prefilled: prefilledAfter(context, event),
    })),
    prefill: assign(({ event }) => (event.type === 'prefill' ? prefilledBy(event) : {})),
    standAt: assign((_, { place }: { place: Place }) => ({ place })),
    headFor: assign(({ context, event }) => (event.type === 'visit' ? headedFor(context, event.place) : {})),
    forgetDeleted: assign({ deleted: null }),
    headForCheckAnswers: assign({ place: 'checkAnswers', changing: null }),
    headForChange: assign(({ event }) =>
      event.type === 'change' ? { place: event.question, changing: event.question, returning: true } : {},
    ),
    headForTheRest: assign({ place: 'checkAnswers', length: 'full', returning: true, changing: null }),
    finishReturning: assign({ returning: false, changing: null }),
    passCheck: assign({ checked: true }),
    revokeCheck: assign({ checked: false }),
    setLength: assign(({ event }) => (event.type === 'chooseLength' ? { length: event.length } : {})),
    deleteAnswers: assign(({ context: { answers, length, prefilled, checked } }) => ({
      ...empty,
      length,
      checked,
      deleted: { answers, length, prefilled },
    })),
    restoreDeleted: assign(({ context }) => ({ ...context.deleted, place: 'checkAnswers', deleted: null })),
    clear: assign(({ context }) => ({ ...empty, length: context.length })),
  },
});

const pagesBefore = edgesReadBackwards();

/**
 * The walk: one state per page of the questionnaire, with only the edges that some answers take, and the pages around
 * it. `arriving` is passed through: it sends the person to the place they head for, if the path allows it.
 */
function makeAssessment() {
  return assessmentSetup.createMachine({
    id: 'assessment',
    context: ({ input }) => ({ ...empty, ...input }),
    initial: 'arriving',
    on: {
      visit: { target: '.arriving', actions: 'headFor' },
      checkEmergency: { target: '.emergencyCheck', actions: 'forgetDeleted' },
      emergencyIsHappening: { target: '.emergency', actions: 'forgetDeleted' },
      considerKeeping: [
        { guard: 'isChecked', target: '.keepAnswers', actions: 'forgetDeleted' },
        { target: '.arriving', actions: 'forgetDeleted' },
      ],
      deleteAnswers: { target: '.deleted', actions: 'deleteAnswers' },
      // Whoever brings a file has read no emergency list yet, or not for these answers.
      prefill: { target: '.emergencyCheck', actions: 'prefill' },
    },
    states: {
      arriving: {
        always: [
          { guard: 'isRefused', target: 'savedProblem' },
          { guard: 'isUnchecked', target: 'emergencyCheck' },
          ...places().map((place) => ({
            guard: { type: 'isHeadedFor' as const, params: { place } },
            target: place,
          })),
        ],
      },
      emergencyCheck: {
        on: {
          chooseLength: { actions: 'setLength' },
          back: { guard: 'isChecked', target: 'arriving' },
          noEmergency: { target: 'arriving', actions: 'passCheck' },
        },
      },
      emergency: {
        entry: 'revokeCheck',
      },
      ...pageStates(),
      checkAnswers: {
        entry: [{ type: 'standAt', params: { place: 'checkAnswers' } }, 'finishReturning'],
        on: {
          back: backFrom('checkAnswers'),
          change: { target: 'arriving', actions: 'headForChange' },
          confirm: { target: 'summary' },
        },
      },
      summary: {
        entry: { type: 'standAt', params: { place: 'summary' } },
        on: {
          back: { target: 'checkAnswers' },
          answerTheRest: { target: 'arriving', actions: 'headForTheRest' },
        },
      },
      keepAnswers: {
        on: {
          back: { target: 'arriving' },
        },
      },
      deleted: {
        on: {
          // A second press must not delete what undo would bring back.
          deleteAnswers: {},
          undoDelete: { guard: 'canUndo', target: 'arriving', actions: 'restoreDeleted' },
          startAgain: { target: 'emergencyCheck', actions: 'clear' },
        },
      },
      savedProblem: {
        on: {
          startAgain: { target: 'emergencyCheck', actions: 'clear' },
        },
      },
    },
  });
}

export type AssessmentActor = ActorRefFrom<ReturnType<typeof makeAssessment>>;
export type AssessmentSnapshot = SnapshotFrom<ReturnType<typeof makeAssessment>>;
/** The literal names of the states. */
export type AssessmentState = StateValueFrom<ReturnType<typeof makeAssessment>>;

/** The one machine. A slow phone has just read all script when it is made, and somebody may tap. */
export const assessment = madeOnce(makeAssessment);

/** The one actor of a visit. */
export function startAssessment(input: AssessmentInput): AssessmentActor {
  return createActor(assessment(), { input }).start();
}

/** One state per page. `Object.fromEntries` forgets the ids, so their literal type is asserted here, once. */
function pageStates() {
  const states = Object.fromEntries(pages.map((page) => [page.id, pageState(page)]));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as said above
  return states as Record<PageId, ReturnType<typeof pageState>>;
}

function pageState(page: (typeof pages)[number]) {
  return assessmentSetup.createStateConfig({
    entry: { type: 'standAt', params: { place: page.id } },
    on: { ...onwardsFrom(page), back: backFrom(page.id) },
  });
}

/** A notice that ends the path leads nowhere but to another answer. */
function onwardsFrom(page: (typeof pages)[number]) {
  if (page.kind !== 'notice') return { answer: forwardFrom(page.id) };
  if (page.ends) return { change: { target: 'arriving', actions: 'headForChange' as const } };
  return { continue: forwardFrom(page.id) };
}

/** Notices come first, so that a change shows the notice it opens before it returns to the check page. */
function forwardFrom(from: PageId) {
  const targets = edgeTable.get(from) ?? [];
  return [
    ...targets.filter(isNotice).map((to) => forward(from, to)),
    {
      guard: { type: 'isReturning' as const, params: { from } },
      target: 'arriving',
      actions: ['recordAnswer' as const, 'headForCheckAnswers' as const],
    },
    ...targets.filter((to) => !isNotice(to)).map((to) => forward(from, to)),
  ];
}

function forward(from: PageId, to: Standing) {
  return {
    guard: { type: 'leadsTo' as const, params: { from, to } },
    target: to,
    actions: ['recordAnswer' as const],
  };
}

function isNotice(standing: Standing): boolean {
  return standing !== 'checkAnswers' && !isQuestionId(standing);
}

/** Back is the same edges read the other way. Before the first page stands the emergency check. */
function backFrom(at: Standing) {
  return [
    ...(isQuestionPlace(at)
      ? [
          {
            guard: { type: 'isChangeOf' as const, params: { question: at } },
            target: 'arriving',
            actions: ['headForCheckAnswers' as const, 'finishReturning' as const],
          },
        ]
      : []),
    ...(pagesBefore.get(at) ?? []).map((id) => ({
      guard: { type: 'isPrecededBy' as const, params: { at, before: id } },
      target: id,
    })),
    ...(at === pages[0]?.id ? [{ target: 'emergencyCheck' }] : []),
  ];
}

function edgesReadBackwards(): ReadonlyMap<Standing, readonly PageId[]> {
  const before = new Map<Standing, PageId[]>();
  for (const [from, next] of edgeTable) {
    for (const to of next) {
      const known = before.get(to);
      if (known) known.push(from);
      else before.set(to, [from]);
    }
  }
  return before;
}

function places(): readonly Place[] {
  return ['summary', 'checkAnswers', ...pages.map((page) => page.id)];
}

/** The walk begins at its first page, so that every answer of the file is seen. */
function prefilledBy({ answers, length }: Extract<AssessmentEvent, { type: 'prefill' }>): AssessmentContext {
  return { ...empty, answers, length, prefilled: answeredIn(answers), place: pages[0]?.id ?? null };
}

/** The place a person heads for, or where the path waits if it may not be visited yet. On arrival every place asks. */
const destination = once((context: AssessmentContext): Place => {
  const path = currentPath(context);
  const { place } = context;
  if (place === null) return path.standsAt;
  const wanted = place === 'summary' ? 'checkAnswers' : place;
  return mayVisit(path, wanted) ? place : path.standsAt;
});

function leadsTo(path: Path, from: PageId, to: Standing): boolean {
  return isPassedAt(path, from) && nextPage(path, from) === to;
}

function isPassedAt(path: Path, id: PageId): boolean {
  const step = path.steps.find((other) => other.id === id);
  return step !== undefined && isPassed(step);
}

/** An answer to another page does not answer this one. */
function isFrom(event: AssessmentEvent, from: PageId): boolean {
  return event.type !== 'answer' || event.question === from;
}

function pathAfter(context: AssessmentContext, event: AssessmentEvent): Path {
  return currentPath({ ...context, answers: answersAfter(context, event) });
}
