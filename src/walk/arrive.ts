import type { AssessmentActor } from '../../machines/assessment.ts';
import { pages } from '../../questions/questionnaire.ts';
import { saveDraft } from '../saving/draft.ts';
import { siteAddress } from '../site-address.ts';
import { addressOf, chooseLength, eventAt } from './state-address.ts';

/**
 * Brings the machine to where an address leads, and the address to what the machine grants, before anything is drawn: what
 * stands in the HTML is lost where a page changes while it is taken over.
 *
 * @returns the address of the page as it was made at build time, if this person sees that page as everyone does
 */
export function arriveAt(actor: AssessmentActor, address: string): string | null {
  if (addressOf(actor.getSnapshot().value) !== address) actor.send(eventAt(address));
  chooseLength(actor, window.location.search);
  const { value, context } = actor.getSnapshot();
  const isUntouched = context.length === 'short' && Object.keys(context.answers).length === 0;
  const isSame =
    value === 'emergencyCheck' || value === 'emergency' || (value === pages[0]?.id && isUntouched);
  if (!isSame) return null;
  const made = addressOf(value);
  window.history.replaceState(window.history.state, '', siteAddress(made));
  return made;
}

/** What was ticked on the first question before this ran: the form would begin without it. */
export function keepEarlyTick(page: Element): void {
  const ticked = page.querySelector<HTMLInputElement>('form input:checked');
  if (ticked && pages[0]) saveDraft(pages[0].id, ticked.value);
}
