import { useSelector } from '@xstate/react';
import { createContext, useContext, useMemo } from 'react';
import {
  type AssessmentActor,
  type AssessmentContext,
  type AssessmentEvent,
  currentPath,
  startAssessment,
} from '../../machines/assessment.ts';
import type { Path } from '../../machines/path.ts';
import { voiceOf } from '../../machines/reading.ts';
import type { Voice } from '../../questions/words.ts';
import { forgetAll, isKept, keepOnDevice, openSaved, save } from '../saving/saving.ts';

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

export function useVoice(): Voice {
  return voiceOf(usePath().answers);
}

function startSaving(started: AssessmentActor): AssessmentActor {
  let wasKept = false;
  started.subscribe(({ value, context }) => {
    if (value === 'deleted') {
      wasKept = isKept();
      forgetAll();
    } else if (context.refusal === null && hasBegun(context)) {
      // Undo brings back what deleting took: the copy on the device as well.
      if (wasKept) keepOnDevice(context, new Date());
      wasKept = false;
      save(context, new Date());
    }
  });
  return started;
}

function hasBegun({ answers, checked }: AssessmentContext): boolean {
  return checked || Object.keys(answers).length > 0;
}
