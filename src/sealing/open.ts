import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';
import { type Bytes, joined, sha256 } from './bytes.ts';
import { type Content, readContent } from './content.ts';
import { type Envelope, type EnvelopeRefusal, readEnvelope, type SealedKey } from './envelope.ts';
import { unpadded } from './padding.ts';
import { contentNonce, suiteInfo } from './suite.ts';

/** What came out of an envelope: its shape is checked, its answers are not yet. */
export interface OpenedEnvelope extends Content {
  readonly recipient: string;
  readonly reference: string;
  readonly questionnaireVersion: string;
}

/** `cannotOpen`: sealed to other keys, or changed on the way. `unreadable`: opened, and not ours inside. */
export type OpenRefusal = EnvelopeRefusal | 'cannotOpen' | 'unreadable';

export type Opening =
  | { readonly kind: 'opened'; readonly opened: OpenedEnvelope }
  | { readonly kind: 'refused'; readonly refusal: OpenRefusal };

/** The browser's own X25519, so that a key which is kept in the browser never has to leave it. */
const suite = new CipherSuite({
  kem: new DhkemX25519HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
});

/** Opens an envelope with one key of its recipient. An envelope is input from a stranger: nothing in it is believed. */
export async function open(bytes: Bytes, key: CryptoKeyPair): Promise<Opening> {
  const envelope = readEnvelope(bytes);
  if (typeof envelope === 'string') return refused(envelope);
  const contentKey = await openedKey(envelope, key);
  const plaintext = contentKey === null ? null : await decrypted(envelope, contentKey);
  if (plaintext === null) return refused('cannotOpen');
  const body = unpadded(plaintext);
  const content = body === null ? null : readContent(body);
  if (content === null) return refused('unreadable');
  const { recipient, reference, questionnaireVersion } = envelope;
  return { kind: 'opened', opened: { ...content, recipient, reference, questionnaireVersion } };
}

/** Sealed keys carry no name of the key that opens them: each is tried. */
async function openedKey(envelope: Envelope, key: CryptoKeyPair): Promise<Bytes | null> {
  const bound = joined(envelope.header, await sha256(envelope.ciphertext));
  for (const sealed of envelope.keys) {
    const opened = await openedOne(sealed, key, bound);
    if (opened !== null) return opened;
  }
  return null;
}

async function openedOne({ encapsulated, sealed }: SealedKey, key: CryptoKeyPair, bound: Bytes) {
  try {
    const recipient = await suite.createRecipientContext({
      recipientKey: key,
      enc: encapsulated,
      info: suiteInfo,
    });
    return new Uint8Array(await recipient.open(sealed, bound));
  } catch {
    return null;
  }
}

async function decrypted({ header, ciphertext }: Envelope, contentKey: Bytes): Promise<Bytes | null> {
  try {
    const key = await crypto.subtle.importKey('raw', contentKey, 'AES-GCM', false, ['decrypt']);
    const algorithm = { name: 'AES-GCM', iv: contentNonce, additionalData: header };
    return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, ciphertext));
  } catch {
    return null;
  }
}

function refused(refusal: OpenRefusal): Opening {
  return { kind: 'refused', refusal };
}
