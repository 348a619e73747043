import { parseInvitation } from './invitation.ts';
import { keptInvitation } from './kept-invitation.ts';

/** The reference of the invitation that this visit answers; `''` where there is none. */
export function heldReference(): string {
  return parseInvitation(keptInvitation()?.fragment ?? '')?.reference ?? '';
}
