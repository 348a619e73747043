import type { ReadResponse } from '../../fhir/read-response.ts';
import type { Bytes } from '../../sealing/bytes.ts';
import { type EnvelopeHeader, type EnvelopeRefusal, readEnvelope } from '../../sealing/envelope.ts';

/** Answers that wait to be opened. */
export type Brought = BroughtSealed | BroughtFile;

/** They need a key. */
export interface BroughtSealed {
  readonly kind: 'sealed';
  readonly bytes: Bytes;
  /** What stands outside the encryption: nothing of it is checked yet. */
  readonly header: EnvelopeHeader;
}

/** A FHIR response, which needs none. */
export interface BroughtFile {
  readonly kind: 'file';
  readonly text: string;
  readonly response: ReadResponse;
}

export type Bringing =
  | { readonly kind: 'added'; readonly all: readonly Brought[]; readonly count: number }
  | { readonly kind: 'refused'; readonly refusal: EnvelopeRefusal };

/** Adds files, and what can be an envelope. What says the same is kept once. */
export function bring(before: readonly Brought[], found: readonly (Bytes | BroughtFile)[]): Bringing {
  let all = before;
  let refusal: EnvelopeRefusal | undefined;
  for (const one of found) {
    const brought = one instanceof Uint8Array ? sealedIn(one) : one;
    if (typeof brought === 'string') refusal = brought;
    else if (!all.some((other) => isSame(other, brought))) all = [...all, brought];
  }
  const count = all.length - before.length;
  return refusal !== undefined && count === 0 ? { kind: 'refused', refusal } : { kind: 'added', all, count };
}

function sealedIn(bytes: Bytes): BroughtSealed | EnvelopeRefusal {
  const header = readEnvelope(bytes);
  return typeof header === 'string' ? header : { kind: 'sealed', bytes, header };
}

function isSame(one: Brought, other: Brought): boolean {
  if (one.kind === 'file') return other.kind === 'file' && one.text === other.text;
  return other.kind === 'sealed' && isSameBytes(one.bytes, other.bytes);
}

function isSameBytes(one: Bytes, other: Bytes): boolean {
  return one.length === other.length && one.every((byte, place) => byte === other[place]);
}
