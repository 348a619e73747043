import { Aes256Gcm, CipherSuite, HkdfSha256 } from '@hpke/core';
import { DhkemX25519HkdfSha256 } from '@hpke/dhkem-x25519';
import { base64urlOf, bytesOfBase64url } from './base64url.ts';
import { type Bytes, joined, sha256 } from './bytes.ts';
import { type Content, writeContent } from './content.ts';
import { type EnvelopeHeader, headerOf, type SealedKey, writeEnvelope } from './envelope.ts';
import { type Carrier, padded } from './padding.ts';
import { contentNonce, suiteInfo } from './suite.ts';

/** Who can open the envelope, and what it is bound to. */
export interface SealedTo extends EnvelopeHeader {
  /** The recipient's public keys, X25519, each in base64url. */
  readonly keys: readonly string[];
}

/**
 * X25519 comes from the library and not from the browser: Web Crypto has had it only since 2023 to 2025, and patients'
 * telephones are older.
 */
const suite = new CipherSuite({
  kem: new DhkemX25519HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
});

/**
 * The bytes of an envelope that each of the recipient's keys opens, by HPKE (RFC 9180). Layout: docs/envelope.md.
 *
 * @returns `null` where the answers are too long to seal
 * @throws Error where none of the keys can be used, or where this browser has no Web Crypto
 */
export async function seal(content: Content, to: SealedTo, carrier: Carrier): Promise<Bytes | null> {
  const body = writeContent(content);
  const plaintext = body === null ? null : padded(body, carrier);
  if (plaintext === null) return null;
  const header = headerOf(to);
  const contentKey = crypto.getRandomValues(new Uint8Array(32));
  const ciphertext = await encrypted(plaintext, contentKey, header);
  const bound = joined(header, await sha256(ciphertext));
  const keys = await sealedKeys(contentKey, to.keys, bound);
  return writeEnvelope({ header, keys, ciphertext });
}

/** The same for every copy of one walk. */
export function newWalkId(): string {
  return base64urlOf(crypto.getRandomValues(new Uint8Array(8)));
}

async function encrypted(plaintext: Bytes, contentKey: Bytes, header: Bytes): Promise<Bytes> {
  const key = await crypto.subtle.importKey('raw', contentKey, 'AES-GCM', false, ['encrypt']);
  const algorithm = { name: 'AES-GCM', iv: contentNonce, additionalData: header };
  return new Uint8Array(await crypto.subtle.encrypt(algorithm, key, plaintext));
}

/** A key that cannot be used takes nothing from the others; without any, nobody could read what is sent. */
async function sealedKeys(
  contentKey: Bytes,
  recipientKeys: readonly string[],
  bound: Bytes,
): Promise<readonly SealedKey[]> {
  const attempts = await Promise.allSettled(recipientKeys.map((key) => sealedKey(contentKey, key, bound)));
  const sealed = attempts.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  if (sealed.length === 0) throw new Error('None of the public keys of the recipient can be used.');
  return sealed;
}

async function sealedKey(contentKey: Bytes, recipientKey: string, bound: Bytes): Promise<SealedKey> {
  const bytes = bytesOfBase64url(recipientKey);
  if (bytes === null) throw new Error('A public key of the recipient is not base64url.');
  const recipientPublicKey = await suite.kem.deserializePublicKey(bytes.buffer);
  const sender = await suite.createSenderContext({ recipientPublicKey, info: suiteInfo });
  const sealed = await sender.seal(contentKey, bound);
  return { encapsulated: new Uint8Array(sender.enc), sealed: new Uint8Array(sealed) };
}
