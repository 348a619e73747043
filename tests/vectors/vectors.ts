import { readFileSync } from 'node:fs';
import { bytesOfBase64url } from '../../src/sealing/base64url.ts';
import type { Bytes } from '../../src/sealing/bytes.ts';
import type { EnvelopeHeader } from '../../src/sealing/envelope.ts';
import type { OpenRefusal } from '../../src/sealing/open.ts';
import type { Pair } from '../independent-opener/hpke.mjs';

/** Two halves of a key, each of 32 bytes in base64url. */
interface KeyText {
  readonly privateKey: string;
  readonly publicKey: string;
}

/** An envelope that opens for ever, with every key that opens it. */
interface OpeningVector extends EnvelopeHeader {
  readonly name: string;
  readonly keys: readonly KeyText[];
  readonly contentKey: string;
  readonly envelope: string;
  readonly json: string;
}

/** An envelope that is refused for ever, and how. */
interface RefusedVector {
  readonly name: string;
  readonly refusal: OpenRefusal;
  readonly key: KeyText;
  readonly envelope: string;
}

interface Vectors {
  readonly opens: readonly OpeningVector[];
  readonly refused: readonly RefusedVector[];
}

/** Made once, when format 1 was fixed. They are never written again: what was sealed then has to open. */
export const vectors: Vectors = JSON.parse(readFileSync('tests/vectors/envelope-1.json', 'utf8'));

export function bytesOf(base64url: string): Bytes {
  const bytes = bytesOfBase64url(base64url);
  if (bytes === null) throw new Error('A vector is not base64url.');
  return bytes;
}

export function halvesOf({ privateKey, publicKey }: KeyText): Pair {
  return { privateKey: bytesOf(privateKey), publicKey: bytesOf(publicKey) };
}

/** The key as the doctor's page holds it. */
export async function pairOf({ privateKey, publicKey }: KeyText): Promise<CryptoKeyPair> {
  const jwk = { kty: 'OKP', crv: 'X25519', x: publicKey, d: privateKey };
  return {
    publicKey: await crypto.subtle.importKey('raw', bytesOf(publicKey), 'X25519', true, []),
    privateKey: await crypto.subtle.importKey('jwk', jwk, 'X25519', false, ['deriveBits']),
  };
}
