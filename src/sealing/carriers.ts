import { base64urlOf, bytesOfBase64url } from './base64url.ts';
import type { Bytes } from './bytes.ts';
import { largestEnvelope, lengthsOf } from './envelope.ts';

/** The longest link that every mail program and messenger was found to carry whole, in characters. */
export const longestLink = 2000;

/**
 * The link to the page that opens an envelope. What stands after the # never leaves the browser.
 *
 * @param page the address of that page, from https to its last letter
 */
export function linkOf(envelope: Bytes, page: string): string {
  return `${page}#sealed=${base64urlOf(envelope)}`;
}

/** The same for a QR code, which holds 3 digits in the room of 10 bits and a letter only in that of 8. */
export function codeLinkOf(envelope: Bytes, page: string): string {
  return `${page}#digits=${digitsOf(envelope)}`;
}

/**
 * The envelope that a link, a scanned code or a fragment carries, also in the middle of a letter; `null` where there is
 * none.
 */
export function envelopeIn(text: string): Bytes | null {
  const [, form, carried = ''] = carriedForm.exec(text.slice(0, longestText)) ?? [];
  const pieces = carried.trim().split(/\s+/);
  const bytes = form === 'digits' ? bytesOfDigits(pieces[0] ?? '') : bytesOfBase64url(mended(pieces));
  return form === undefined || bytes === null || bytes.length === 0 ? null : bytes;
}

/** Letters of base64url, and the spaces and ends of lines between them. */
const carriedForm = /#(sealed|digits)=([\w\s-]+)/;

/**
 * Some mail programs break a link over several lines, and words may follow it. How long an envelope is can be told from
 * its beginning: the most pieces that have such a length belong together. Where none do, the first is looked at.
 */
function mended(pieces: readonly string[]): string {
  const whole = pieces.join('');
  const beginning = bytesOfBase64url(whole.slice(0, longestBeginning));
  const lengths = new Set(beginning === null ? [] : lengthsOf(beginning).map(lettersFor));
  let length = 0;
  let end = 0;
  for (const piece of pieces) {
    length += piece.length;
    if (lengths.has(length)) end = length;
  }
  return end > 0 ? whole.slice(0, end) : (pieces[0] ?? '');
}

/** Past the longest header and the number of keys, in letters: whole groups of 4. */
const longestBeginning = 80;

function lettersFor(bytes: number): number {
  return Math.ceil((bytes * 4) / 3);
}

/** A longer text than that holds no envelope of ours, and is not worth reading. */
const longestText = largestEnvelope * 2;

/** The largest QR code holds 7,089 digits. */
const mostDigits = 7089;

/** The bytes after a 1, as one number: zeros at the beginning are kept. */
function digitsOf(bytes: Bytes): string {
  const hexadecimal = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return BigInt(`0x01${hexadecimal}`).toString();
}

function bytesOfDigits(digits: string): Bytes | null {
  if (digits.length > mostDigits || !/^[1-9]\d*$/.test(digits)) return null;
  const hexadecimal = BigInt(digits).toString(16);
  if (!/^1(?:..)*$/.test(hexadecimal)) return null;
  return Uint8Array.from(hexadecimal.slice(1).match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
