import { type Bytes, joined } from './bytes.ts';

/** Where the sealed answers are going decides how small they may be: a code on paper has the least room. */
export type Carrier = 'link' | 'code';

/** The least length for each carrier. Nearly everybody's answers fit it, so their length says nothing. */
const least: Readonly<Record<Carrier, number>> = { link: 1024, code: 256 };

/** The longest plaintext, and so the end of what can be sealed. */
export const longestPlaintext = 65_536;

/** Every length that a plaintext can have. */
export const steps = [256, 512, 1024, 2048, 4096, 8192, 16_384, 32_768, longestPlaintext] as const;

/**
 * 16 zero bytes come first. AES-GCM alone lets a sender make 1 ciphertext that opens differently under 2 keys; a fixed
 * beginning that is checked takes that away (Albertini and others, 2020, eprint 2020/1456, section 5.3).
 */
const commitment = new Uint8Array(16);

/** The body with its length, filled up with zeros to a step. `null`: longer than the longest step. */
export function padded(body: Bytes, carrier: Carrier): Bytes | null {
  const used = commitment.length + 2 + body.length;
  const step = steps.find((some) => some >= used && some >= least[carrier]);
  if (step === undefined) return null;
  const length = Uint8Array.of(body.length >> 8, body.length & 0xff);
  return joined(commitment, length, body, new Uint8Array(step - used));
}

/** `null` where the bytes are not what `padded` would make. */
export function unpadded(plaintext: Bytes): Bytes | null {
  const start = commitment.length + 2;
  const isStep = steps.some((step) => step === plaintext.length);
  if (!isStep || !isZero(plaintext.slice(0, commitment.length))) return null;
  const length = (plaintext[commitment.length] ?? 0) * 256 + (plaintext[commitment.length + 1] ?? 0);
  const end = start + length;
  if (end > plaintext.length || !isZero(plaintext.slice(end))) return null;
  return plaintext.slice(start, end);
}

function isZero(bytes: Bytes): boolean {
  return bytes.every((byte) => byte === 0);
}
