import { createContext, useContext } from 'react';
import {
  type AssessmentActor,
  type AssessmentContext,
  type AssessmentEvent,
  type AssessmentInput,
  type AssessmentSnapshot,
  type AssessmentState,
  startAssessment,
} from '../../machines/assessment.ts';
import { currentPath } from '../../machines/current-path.ts';
import type { Path } from '../../machines/path.ts';
import { uncheckedOn } from '../../machines/prefilled.ts';
import { voiceOf } from '../../machines/voice.ts';
import type { Answers, QuestionId } from '../../questions/questionnaire.ts';
import type { Voice } from '../../questions/words.ts';
import {
  bringInvitationBack,
  dropInvitationAside,
  forgetMemoryOfInvitation,
  isInvited,
} from '../invitation/held-invitation.ts';
import { fetched } from '../offline/fetched.ts';
import { dropAllDrafts } from '../saving/draft.ts';
import { forgetAll, saveForTab } from '../saving/saving.ts';
import { hasRecord, heldWithoutAnswers, tabShelf } from '../saving/shelf.ts';

let actor: AssessmentActor | undefined;

/** The actor of this visit. It outlives the pages, so that reading about privacy half-way loses nothing. */
export function actorOfVisit(): AssessmentActor {
  if (!actor) throw new Error('The visit is used before it is opened.');
  return actor;
}

/** Begins the visit from what an earlier page left behind. Only then is fetched what reads it. */
export async function openVisit(): Promise<AssessmentActor> {
  const needsReading = !actor && hasRecord() && !heldWithoutAnswers();
  return openVisitWith(needsReading ? await fetched('saved', () => import('../saving/keeping.ts')) : null);
}

export function openVisitWith(keeping: Keeping | null): AssessmentActor {
  if (actor) return actor;
  const started = startAssessment(keeping?.openSaved(new Date()) ?? heldWithoutAnswers() ?? {});
  if (keeping) accompany(keeping.keepingAlong(started.getSnapshot().context.answers));
  actor = startSaving(started);
  return actor;
}

/** src/saving/keeping.ts */
interface Keeping {
  readonly keepingAlong: (start: Answers) => Companion;
  readonly openSaved: (now: Date) => AssessmentInput;
}

type Companion = (snapshot: AssessmentSnapshot) => void;

let companion: Companion | null = null;

/** From now on, told of every step before anything of it is saved. */
export function accompany(follow: Companion): void {
  companion = follow;
}

/** Ends the visit: the next page begins from what is saved, as after a reload. */
export function endVisit(): void {
  actor?.stop();
  actor = undefined;
  companion = null;
  forgetMemoryOfInvitation();
}

export const ActorContext = createContext<AssessmentActor | null>(null);

export function useActor(): AssessmentActor {
  const found = useContext(ActorContext);
  if (!found) throw new Error('A component reads the assessment outside an ActorContext.Provider.');
  return found;
}

export function useSend(): (event: AssessmentEvent) => void {
  const { send } = useActor();
  return send;
}

/** What the actor stands at. One subscription, in src/walk/walk.tsx, serves every part of a page. */
export const SnapshotContext = createContext<AssessmentSnapshot | null>(null);

export function useAssessmentState(): AssessmentState {
  return useSnapshot().value;
}

export function useAssessment<T>(select: (context: AssessmentContext) => T): T {
  return select(useSnapshot().context);
}

export function useSnapshot(): AssessmentSnapshot {
  const found = useContext(SnapshotContext);
  if (!found) throw new Error('A component reads the assessment outside a SnapshotContext.Provider.');
  return found;
}

export function usePath(): Path {
  return useAssessment(currentPath);
}

/** The answers on the path that came from a file and that nobody has looked at yet. */
export function useUnchecked(): readonly QuestionId[] {
  return uncheckedOn(
    usePath(),
    useAssessment((context) => context.prefilled),
  );
}

export function useVoice(): Voice {
  return voiceOf(usePath().answers);
}

function startSaving(started: AssessmentActor): AssessmentActor {
  const inviteAlong = invitingAlong();
  // What was saved is kept true, also where nothing of it is left: a check that was passed may be taken back.
  let isHeld = started.getSnapshot().context.refusal === null && tabShelf.read() !== null;
  started.subscribe((snapshot) => {
    const { value, context } = snapshot;
    inviteAlong(snapshot);
    companion?.(snapshot);
    if (value === 'deleted') {
      isHeld = false;
      forgetAll();
    } else if (context.refusal === null && (isHeld || hasBegun(context))) {
      isHeld = true;
      saveForTab(context, new Date());
      if (Object.keys(context.answers).length === 0 && isInvited()) void forgetCopies();
    }
    if (value === 'checkAnswers' || value === 'summary') dropAllDrafts();
  });
  return started;
}

/** Undo brings the invitation back with the answers; whoever goes on without undo may be somebody else. */
function invitingAlong(): (snapshot: AssessmentSnapshot) => void {
  let deleted: Answers | null = null;
  return ({ value, context }) => {
    if (value === 'deleted') {
      deleted = context.deleted?.answers ?? null;
    } else if (deleted !== null) {
      if (context.answers === deleted) bringInvitationBack();
      else dropInvitationAside();
      deleted = null;
    }
  };
}

/** Only who was invited needs what reads an invitation. */
async function forgetCopies(): Promise<void> {
  const kept = await import('../invitation/kept-invitation.ts');
  kept.forgetCopies();
}

function hasBegun({ answers, checked, length }: AssessmentContext): boolean {
  return checked || length === 'full' || Object.keys(answers).length > 0;
}
