// Seals by docs/envelope.md alone, as a sender of other make would: its body is not compressed at all, which is also DEFLATE.
import { hpkeSeal, join } from './hpke.mjs';

const info = new TextEncoder().encode('beforehand envelope 1');

/**
 * @param fields `{ recipient, reference, questionnaireVersion }`
 * @param publicKeys 32 bytes each
 * @param json what to seal, as text
 */
export function sealEnvelope(fields, publicKeys, json) {
  return sealPlaintext(fields, publicKeys, padded(stored(new TextEncoder().encode(json))));
}

/** Seals any plaintext, also one that no honest sender makes. */
export async function sealPlaintext({ recipient, reference, questionnaireVersion }, publicKeys, plaintext) {
  const fields = [recipient, reference, questionnaireVersion].map((field) => new TextEncoder().encode(field));
  const header = join(
    Uint8Array.of(0x42, 0x48, 1),
    ...fields.map((field) => join(Uint8Array.of(field.length), field)),
  );
  const contentKey = crypto.getRandomValues(new Uint8Array(32));
  const ciphertext = await encrypt(contentKey, header, plaintext);
  const aad = join(header, new Uint8Array(await crypto.subtle.digest('SHA-256', ciphertext)));
  const keys = await Promise.all(
    publicKeys.map(async (publicKey) => {
      const ephemeral = await newPair();
      const sealed = await hpkeSeal({ publicKey, ephemeral, info, aad, plaintext: contentKey });
      return join(ephemeral.publicKey, sealed);
    }),
  );
  return join(header, Uint8Array.of(publicKeys.length), ...keys, ciphertext);
}

/** The body with its commitment, its length and its zeros. */
export function padded(body) {
  const used = 18 + body.length;
  let step = 1024;
  while (step < used) step *= 2;
  const length = Uint8Array.of(body.length >> 8, body.length & 255);
  return join(new Uint8Array(16), length, body, new Uint8Array(step - used));
}

/** One stored block, the last. */
function stored(bytes) {
  const { length } = bytes;
  return join(Uint8Array.of(1, length & 255, length >> 8, ~length & 255, (~length >> 8) & 255), bytes);
}

export async function newPair() {
  const { privateKey } = await crypto.subtle.generateKey('X25519', true, ['deriveBits']);
  const { d, x } = await crypto.subtle.exportKey('jwk', privateKey);
  return { privateKey: bytesOf(d), publicKey: bytesOf(x) };
}

function bytesOf(base64url) {
  return Uint8Array.from(atob(base64url.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
    character.charCodeAt(0),
  );
}

async function encrypt(contentKey, header, plaintext) {
  const key = await crypto.subtle.importKey('raw', contentKey, 'AES-GCM', false, ['encrypt']);
  const algorithm = { name: 'AES-GCM', iv: new Uint8Array(12), additionalData: header };
  return new Uint8Array(await crypto.subtle.encrypt(algorithm, key, plaintext));
}
