import { addresses } from '../../addresses.ts';
import type { Recipient } from '../../clinic/recipient-schema.ts';
import { fingerprintOf } from '../../invitation/fingerprint.ts';
import { fragmentOf } from '../../invitation/invitation.ts';
import { wholeAddress } from '../../site-address.ts';
import type { InvitationWishes } from './invitation-form-schema.ts';

export interface MadeLink {
  readonly link: string;
  readonly recipient: Recipient;
  readonly wishes: InvitationWishes;
}

/**
 * The link to this copy of the site, with the fingerprint of the keys that this copy has for the recipient.
 *
 * @throws Error where nobody has the recipient's id, or where this browser has no Web Crypto
 */
export async function makeLink(
  wishes: InvitationWishes,
  recipients: readonly Recipient[],
): Promise<MadeLink> {
  const recipient = recipients.find(({ id }) => id === wishes.recipient);
  if (recipient === undefined) throw new Error('The form offers only recipients of clinic.json.');
  const fingerprint = await fingerprintOf(recipient.keys);
  const link = `${wholeAddress(addresses.invitation)}#${fragmentOf({ ...wishes, fingerprint })}`;
  return { link, recipient, wishes };
}
