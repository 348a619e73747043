import { isDeepStrictEqual } from 'node:util';
import type { Bytes } from '../../../src/sealing/bytes.ts';
import type { Content } from '../../../src/sealing/content.ts';
import { type Envelope, type EnvelopeHeader, readEnvelope } from '../../../src/sealing/envelope.ts';
import type { OpenedEnvelope } from '../../../src/sealing/open.ts';
import type { Carrier } from '../../../src/sealing/padding.ts';
import { newWalkId, seal } from '../../../src/sealing/seal.ts';
import { journeyContents } from '../../src/sealing/contents.ts';
import { makeKey, type MadeKey } from '../../src/sealing/keys.ts';

/** An envelope as a patient made it, taken apart, and what is in it. */
export interface Sealed {
  readonly bytes: Bytes;
  readonly parts: Envelope;
  readonly holds: OpenedEnvelope;
}

/** Envelopes of different patients, all sealed to the same 2 keys, of which a doctor holds the second. */
export interface Practice {
  readonly key: CryptoKeyPair;
  readonly publicKeys: readonly string[];
  readonly sealed: readonly Sealed[];
  readonly isSealed: (opened: OpenedEnvelope) => boolean;
}

export async function practice(): Promise<Practice> {
  const keys = await Promise.all([makeKey(), makeKey()]);
  const publicKeys = keys.map(({ publicText }) => publicText);
  const sealed = await Promise.all(
    journeyContents.flatMap(([, content], place) =>
      (['link', 'code'] as const).map((carrier) =>
        sealedOf({ ...content, walk: newWalkId() }, headerOf(place), publicKeys, carrier),
      ),
    ),
  );
  return {
    key: held(keys).pair,
    publicKeys,
    sealed,
    isSealed: (opened) => sealed.some(({ holds }) => isDeepStrictEqual(holds, opened)),
  };
}

function held(keys: readonly MadeKey[]): MadeKey {
  const [, second] = keys;
  if (second === undefined) throw new Error('There are 2 keys.');
  return second;
}

function headerOf(place: number): EnvelopeHeader {
  return {
    recipient: ['movement', 'children', 'a'][place % 3] ?? '',
    reference: ['', 'K7-2', 'K7-3', 'ABCDEFGHIJ-1'][place % 4] ?? '',
    questionnaireVersion: '1',
  };
}

async function sealedOf(
  content: Content,
  header: EnvelopeHeader,
  keys: readonly string[],
  carrier: Carrier,
): Promise<Sealed> {
  const bytes = await seal(content, { ...header, keys }, carrier);
  const parts = bytes && readEnvelope(bytes);
  if (bytes === null || parts === null || typeof parts === 'string') throw new Error('It was not sealed.');
  return { bytes, parts, holds: { ...content, ...header } };
}
