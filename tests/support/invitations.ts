import { addresses } from '../../src/addresses.ts';
import { fingerprintOf } from '../../src/invitation/fingerprint.ts';
import { fragmentOf, type Invitation } from '../../src/invitation/invitation.ts';
import { acceptInvitation } from '../../src/invitation/kept-invitation.ts';
import { recipient } from './recipients.ts';

/** The fragment of a good invitation, or of one in which something is otherwise. */
export async function invitationFragment(others: Partial<Invitation> = {}): Promise<string> {
  const fingerprint = await fingerprintOf(recipient.keys);
  return fragmentOf({
    recipient: 'movement',
    reference: 'K7-2',
    length: 'full',
    language: 'en',
    fingerprint,
    ...others,
  });
}

/** The link as a doctor sends it. */
export async function invitationLink(others: Partial<Invitation> = {}): Promise<string> {
  return `${addresses.invitation}#${await invitationFragment(others)}`;
}

/** Somebody who came by an invitation earlier in this tab. */
export async function beInvited(others: Partial<Invitation> = {}): Promise<void> {
  acceptInvitation(await invitationFragment(others));
}
