import { base64urlOf } from '../../../src/sealing/base64url.ts';

/** A key as a doctor makes one, with its public half as clinic.json holds it. */
export interface MadeKey {
  readonly pair: CryptoKeyPair;
  readonly publicText: string;
}

export async function makeKey(): Promise<MadeKey> {
  const pair = await crypto.subtle.generateKey('X25519', true, ['deriveBits']);
  if (!('publicKey' in pair)) throw new Error('X25519 gives a pair of keys.');
  const raw = await crypto.subtle.exportKey('raw', pair.publicKey);
  return { pair, publicText: base64urlOf(new Uint8Array(raw)) };
}
