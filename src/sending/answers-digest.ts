import canonicalize from 'canonicalize';
import { base64urlOf } from '../sealing/base64url.ts';
import { bytesOfText, sha256 } from '../sealing/bytes.ts';

/** Tells whether answers have changed, without keeping them a second time. */
export async function digestOf(answers: object): Promise<string> {
  return base64urlOf(await sha256(bytesOfText(canonicalize(answers) ?? '')));
}
