import { base64urlOf, bytesOfBase64url } from '../sealing/base64url.ts';
import { bytesOfText, joined, sha256 } from '../sealing/bytes.ts';

/** 128 bits: nobody finds other keys with the same fingerprint. */
const length = 16;

/**
 * The fingerprint of a recipient's keys, which an invitation carries: SHA-256 over a label and the keys in order of their
 * text, cut to 16 bytes. A copy of the site with another key in it does not match the link that the doctor sent.
 *
 * @param keys public keys in base64url, in any order
 * @throws Error where this browser has no Web Crypto, as on a page without https
 */
export async function fingerprintOf(keys: readonly string[]): Promise<string> {
  const bytes = [...keys].sort().map((key) => bytesOfBase64url(key) ?? new Uint8Array());
  const digest = await sha256(joined(bytesOfText('beforehand keys 1'), ...bytes));
  return base64urlOf(digest.slice(0, length));
}
