import type { WalkLength } from '../../questions/question.ts';
import { recipientIdForm } from '../clinic/recipient-id.ts';
import { referenceFault } from './reference.ts';

/** All that the link of a doctor or nurse says. What a patient reads about the recipient is not in it. */
export interface Invitation {
  /** The id of a recipient in clinic.json. */
  readonly recipient: string;
  /** The clinic's own; `''` where there is none. */
  readonly reference: string;
  readonly length: WalkLength;
  /** A BCP 47 tag. */
  readonly language: string;
  /** Of the recipient's keys: fingerprint.ts. */
  readonly fingerprint: string;
}

/** What stands after the # of the link, which a browser sends to nobody. */
export function fragmentOf({ recipient, reference, length, language, fingerprint }: Invitation): string {
  return [recipient, reference, length, language, fingerprint].join('.');
}

/** `null` where the fragment is no invitation: cut short, or changed by hand. */
export function parseInvitation(fragment: string): Invitation | null {
  const parts = fragment.split('.');
  const [recipient = '', reference = '', length, language = '', fingerprint = ''] = parts;
  const isWhole =
    parts.length === 5 &&
    recipientIdForm.test(recipient) &&
    referenceFault(reference) === undefined &&
    /^[A-Za-z0-9-]{2,20}$/.test(language) &&
    /^[A-Za-z0-9_-]{22}$/.test(fingerprint);
  if (!isWhole || (length !== 'short' && length !== 'full')) return null;
  return { recipient, reference, length, language, fingerprint };
}
