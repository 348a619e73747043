import { startTransition, useCallback, useState } from 'react';
import type { AnswerEvent } from '../../machines/answering.ts';
import type { AssessmentSnapshot } from '../../machines/assessment.ts';
import { foresee, isSameStanding } from '../../machines/foreseeing.ts';
import { pages } from '../../questions/questionnaire.ts';
import { useActor, useSnapshot } from './visit.ts';

/** Told of what Continue would send now; `null` where it would find a fault. */
export type Entering = (event: AnswerEvent | null) => void;

interface PageAhead {
  readonly here: AssessmentSnapshot;
  /** Where Continue would lead now, as far as that is known and is a page of the questionnaire. */
  readonly ahead: AssessmentSnapshot | null;
  readonly onEntered: Entering;
}

interface Foreseen {
  readonly from: AssessmentSnapshot;
  readonly next: AssessmentSnapshot;
}

/** Looks one step ahead while a person reads what they entered. Once they took the step, `here` is what was foreseen. */
export function usePageAhead(): PageAhead {
  const actor = useActor();
  const standing = useSnapshot();
  const [foreseen, setForeseen] = useState<Foreseen | null>(null);

  const onEntered = useCallback(
    (event: AnswerEvent | null) => {
      const from = actor.getSnapshot();
      const next = event && foresee(from, event);
      // React draws it between other work, and gives way to the person.
      startTransition(() => setForeseen((before) => (next ? { from, next } : unlessFrom(from, before))));
    },
    [actor],
  );

  const hasCome = foreseen !== null && isSameStanding(foreseen.next, standing);
  const isAhead = !hasCome && foreseen?.from === standing && isPage(foreseen.next);
  return { here: hasCome ? foreseen.next : standing, ahead: isAhead ? foreseen.next : null, onEntered };
}

/** What was foreseen from an earlier page may be the one that is on screen. */
function unlessFrom(from: AssessmentSnapshot, foreseen: Foreseen | null): Foreseen | null {
  return foreseen?.from === from ? null : foreseen;
}

function isPage({ value }: AssessmentSnapshot): boolean {
  return pages.some(({ id }) => id === value);
}
