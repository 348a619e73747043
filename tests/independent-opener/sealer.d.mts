import type { Bytes } from '../../src/sealing/bytes.ts';
import type { EnvelopeHeader } from '../../src/sealing/envelope.ts';
import type { Pair } from './hpke.mjs';

export function sealEnvelope(
  fields: EnvelopeHeader,
  publicKeys: readonly Bytes[],
  json: string,
): Promise<Bytes>;
export function sealPlaintext(
  fields: EnvelopeHeader,
  publicKeys: readonly Bytes[],
  plaintext: Bytes,
): Promise<Bytes>;
export function padded(body: Bytes): Bytes;
export function newPair(): Promise<Pair>;
