import type { AssessmentActor } from '../../machines/assessment.ts';
import * as keeping from '../../src/saving/keeping.ts';
import { openVisitWith } from '../../src/walk/visit.ts';

/** The visit, begun from what is stored, as a page does that has what reads it. */
export function openedVisit(): AssessmentActor {
  return openVisitWith(keeping);
}
