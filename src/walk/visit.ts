import { useSelector } from '@xstate/react';
import { createContext, useContext, useMemo } from 'react';
import {
  type AssessmentActor,
  type AssessmentContext,
  type AssessmentEvent,
  type AssessmentSnapshot,
  startAssessment,
} from '../../machines/assessment.ts';
import { currentPath } from '../../machines/current-path.ts';
import type { Path } from '../../machines/path.ts';
import { uncheckedOn } from '../../machines/prefilled.ts';
import { voiceOf } from '../../machines/reading.ts';
import type { Answers, QuestionId } from '../../questions/questionnaire.ts';
import type { Voice } from '../../questions/words.ts';
import {
  bringInvitationBack,
  dropInvitationAside,
  forgetMemoryOfInvitation,
} from '../invitation/held-invitation.ts';
import { forgetCopies } from '../invitation/kept-invitation.ts';
import { dropAllDrafts } from '../saving/draft.ts';
import { forgetAll, isKept, keepOnDevice, openSaved, saveForTab } from '../saving/saving.ts';

let actor: AssessmentActor | undefined;

/** The actor of this visit. It outlives the pages, so that reading about privacy half-way loses nothing. */
export function actorOfVisit(): AssessmentActor {
  actor ??= startSaving(startAssessment(openSaved(new Date())));
  return actor;
}

/** Ends the visit: the next page begins from what is saved, as after a reload. */
export function endVisit(): void {
  actor?.stop();
  actor = undefined;
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

export function useAssessment<T>(select: (context: AssessmentContext) => T): T {
  return useSelector(useActor(), (snapshot) => select(snapshot.context));
}

export function usePath(): Path {
  const answers = useAssessment((context) => context.answers);
  const length = useAssessment((context) => context.length);
  return useMemo(() => currentPath({ answers, length }), [answers, length]);
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
  const keeping = new Keeping(started.getSnapshot().context.answers);
  const inviting = new Inviting();
  started.subscribe((snapshot) => {
    const { value, context } = snapshot;
    inviting.follow(snapshot);
    keeping.follow(snapshot);
    if (value === 'deleted') forgetAll();
    else if (context.refusal === null && hasBegun(context)) {
      saveForTab(context, new Date());
      if (Object.keys(context.answers).length === 0) forgetCopies();
    }
    if (value === 'checkAnswers' || value === 'summary') dropAllDrafts();
  });
  return started;
}

/** Keeps the copy on the device, where there is one, in step with the answers. */
class Keeping {
  private last: Answers;
  /** What was deleted from the device, which undo brings back there too. */
  private deleted: Answers | null = null;

  constructor(answers: Answers) {
    this.last = answers;
  }

  follow({ value, context }: AssessmentSnapshot): void {
    const { answers } = context;
    if (value === 'deleted') {
      if (isKept()) this.deleted = context.deleted?.answers ?? null;
    } else {
      const isUndone = answers === this.deleted;
      if (isUndone || (isKept() && answers !== this.last)) keepOnDevice(context, new Date());
      this.deleted = null;
    }
    this.last = answers;
  }
}

/** Undo brings the invitation back with the answers; whoever goes on without undo may be somebody else. */
class Inviting {
  private deleted: Answers | null = null;

  follow({ value, context }: AssessmentSnapshot): void {
    if (value === 'deleted') {
      this.deleted = context.deleted?.answers ?? null;
    } else if (this.deleted !== null) {
      if (context.answers === this.deleted) bringInvitationBack();
      else dropInvitationAside();
      this.deleted = null;
    }
  }
}

function hasBegun({ answers, checked }: AssessmentContext): boolean {
  return checked || Object.keys(answers).length > 0;
}
