import type { Recipient } from '../clinic/recipient-schema.ts';
import { fingerprintOf } from './fingerprint.ts';
import { type Invitation, parseInvitation } from './invitation.ts';

/**
 * Why an invitation cannot be used. `malformed`: cut short or changed. `unknownRecipient`: this site knows nobody of that
 * id. `otherKeys`: the site's keys are not those that the doctor's link names. `cannotCheck`: this browser cannot tell.
 */
export type InvitationRefusal = 'malformed' | 'unknownRecipient' | 'otherKeys' | 'cannotCheck';

export type CheckedInvitation =
  | { readonly kind: 'invited'; readonly invitation: Invitation; readonly recipient: Recipient }
  | { readonly kind: 'refused'; readonly refusal: InvitationRefusal };

/** Believes nothing that the link says until the clinic's own configuration says the same. */
export async function checkInvitation(
  fragment: string,
  recipients: readonly Recipient[],
): Promise<CheckedInvitation> {
  const invitation = parseInvitation(fragment);
  if (invitation === null) return refused('malformed');
  const recipient = recipients.find(({ id }) => id === invitation.recipient);
  if (recipient === undefined) return refused('unknownRecipient');
  const fingerprint = await fingerprintOf(recipient.keys).catch(() => null);
  if (fingerprint === null) return refused('cannotCheck');
  if (fingerprint !== invitation.fingerprint) return refused('otherKeys');
  return { kind: 'invited', invitation, recipient };
}

function refused(refusal: InvitationRefusal): CheckedInvitation {
  return { kind: 'refused', refusal };
}
