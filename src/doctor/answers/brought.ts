import type { Bytes } from '../../sealing/bytes.ts';
import { type EnvelopeHeader, type EnvelopeRefusal, readEnvelope } from '../../sealing/envelope.ts';

/** Sealed answers that wait for a key. */
export interface Brought {
  readonly bytes: Bytes;
  /** What stands outside the encryption: nothing of it is checked yet. */
  readonly header: EnvelopeHeader;
}

export type Bringing =
  | { readonly kind: 'added'; readonly all: readonly Brought[]; readonly count: number }
  | { readonly kind: 'refused'; readonly refusal: EnvelopeRefusal };

/** Adds what can be an envelope. The same bytes are kept once. */
export function bring(before: readonly Brought[], envelopes: readonly Bytes[]): Bringing {
  let all = before;
  let refusal: EnvelopeRefusal | undefined;
  for (const bytes of envelopes) {
    const header = readEnvelope(bytes);
    if (typeof header === 'string') refusal = header;
    else if (!all.some((one) => isSame(one.bytes, bytes))) all = [...all, { bytes, header }];
  }
  const count = all.length - before.length;
  return refusal !== undefined && count === 0 ? { kind: 'refused', refusal } : { kind: 'added', all, count };
}

function isSame(one: Bytes, other: Bytes): boolean {
  return one.length === other.length && one.every((byte, place) => byte === other[place]);
}
