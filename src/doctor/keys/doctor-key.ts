import { base64urlOf } from '../../sealing/base64url.ts';
import { type Bytes, joined } from '../../sealing/bytes.ts';

/** One of the keys that open what is sealed to a recipient. Its private half cannot be read out of the browser. */
export interface DoctorKey {
  readonly pair: CryptoKeyPair;
  /** In base64url, as clinic.json lists it. */
  readonly publicKey: string;
}

/** The length of a private key and of a public one, in bytes. */
export const keyLength = 32;

/**
 * @returns a new key, and the secret that it stands on: for a file or for paper, and then to be filled with zeros
 * @throws Error where this browser has no X25519
 */
export async function makeDoctorKey(): Promise<{ readonly key: DoctorKey; readonly secret: Bytes }> {
  const secret = crypto.getRandomValues(new Uint8Array(keyLength));
  return { key: await keyOfSecret(secret), secret };
}

/**
 * The key whose private half is `secret`. Any 32 bytes are one.
 *
 * @throws Error where this browser has no X25519
 */
export async function keyOfSecret(secret: Bytes): Promise<DoctorKey> {
  const privateKey = await crypto.subtle.importKey('pkcs8', joined(pkcs8Start, secret), 'X25519', false, [
    'deriveBits',
  ]);
  const bytes = await publicKeyOf(privateKey);
  const publicKey = await crypto.subtle.importKey('raw', bytes, 'X25519', true, []);
  return { pair: { privateKey, publicKey }, publicKey: base64urlOf(bytes) };
}

/** Chrome and Edge have it from 133, Firefox from 130, Safari from 17, and none of them on a page without https. */
export async function hasX25519(): Promise<boolean> {
  try {
    await makeDoctorKey();
    return true;
  } catch {
    return false;
  }
}

/** RFC 7748, section 6.1: a public key is what the private one makes of the number 9. */
async function publicKeyOf(privateKey: CryptoKey): Promise<Bytes> {
  const nine = new Uint8Array(keyLength);
  nine[0] = 9;
  const base = await crypto.subtle.importKey('raw', nine, 'X25519', true, []);
  return new Uint8Array(await crypto.subtle.deriveBits({ name: 'X25519', public: base }, privateKey, 256));
}

/** What stands before the 32 bytes of a private key in PKCS #8 (RFC 8410, section 7), the only form that takes them alone. */
const pkcs8Start = Uint8Array.from([
  0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x6e, 0x04, 0x22, 0x04, 0x20,
]);
