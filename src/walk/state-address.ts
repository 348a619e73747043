import type { AssessmentActor, AssessmentEvent, AssessmentState } from '../../machines/assessment.ts';
import { type PageId, pages } from '../../questions/questionnaire.ts';
import { addresses, lengthParameter, questionAddress } from '../addresses.ts';

const fixed = {
  arriving: addresses.emergencyCheck,
  emergencyCheck: addresses.emergencyCheck,
  emergency: addresses.emergency,
  checkAnswers: addresses.checkAnswers,
  summary: addresses.summary,
  keepAnswers: addresses.keepAnswers,
  deleted: addresses.deleted,
  savedProblem: addresses.savedProblem,
} as const satisfies Record<Exclude<AssessmentState, PageId>, string>;

/** Where the state of the machine has its page. */
export function addressOf(state: AssessmentState): string {
  return isFixed(state) ? fixed[state] : questionAddress(state);
}

function isFixed(state: AssessmentState): state is keyof typeof fixed {
  return state in fixed;
}

/** What somebody asks for by going to an address; an address that is nowhere asks for the place where they stand. */
export function eventAt(address: string): AssessmentEvent {
  switch (address) {
    case addresses.emergencyCheck:
      return { type: 'checkEmergency' };
    case addresses.emergency:
      return { type: 'emergencyIsHappening' };
    case addresses.keepAnswers:
      return { type: 'considerKeeping' };
    case addresses.checkAnswers:
      return { type: 'visit', place: 'checkAnswers' };
    case addresses.summary:
      return { type: 'visit', place: 'summary' };
    default:
      return { type: 'visit', place: pageAt(address) ?? null };
  }
}

/** @param search what stands after the `?` of an address, with it */
export function chooseLength(actor: AssessmentActor, search: string): void {
  const length = new URLSearchParams(search).get(lengthParameter);
  if (length === 'short' || length === 'full') actor.send({ type: 'chooseLength', length });
}

function pageAt(address: string): PageId | undefined {
  return pages.find((page) => questionAddress(page.id) === address)?.id;
}
