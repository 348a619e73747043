import { errors, FlattenedEncrypt, flattenedDecrypt } from 'jose';
import * as z from 'zod/mini';
import { base64urlOf, bytesOfBase64url } from '../../sealing/base64url.ts';
import { type Bytes, bytesOfText, sha256, textOfBytes } from '../../sealing/bytes.ts';
import { type DoctorKey, keyLength, keyOfSecret } from './doctor-key.ts';

/** What a key file is called at its end. */
export const keyFileEnding = '.beforehand-key';

/** How often PBKDF2 is run. OWASP asks for 210,000 rounds of SHA-512 (Password Storage Cheat Sheet, 2023). */
export const rounds = 600_000;

/** A file that asks for more would hold the browser up, and is not ours. */
export const mostRounds = 1_000_000;

/** No key file is longer, in characters. */
export const longestKeyFile = 4096;

/** PBKDF2 of SHA-512 makes of the passphrase the key that wraps the key of the content (RFC 7518, section 4.8). */
const wrapping = 'PBES2-HS512+A256KW';
const encryption = 'A256GCM';

/** Outside the encryption, so that a file cut short is still known for what it was. */
const mark = 'beforehand-key';

/** `damaged`: it was a key file and has changed since. `wrongPassphrase`: it is whole, and this does not open it. */
export type KeyFileRefusal = 'notAKeyFile' | 'wrongPassphrase' | 'damaged';

export type ReadKeyFile =
  | { readonly kind: 'key'; readonly key: DoctorKey }
  | { readonly kind: 'refused'; readonly refusal: KeyFileRefusal };

/** The text of the file: a private JWK in a flattened JWE. Layout and parameters: docs/keys.md. */
export async function writeKeyFile(secret: Bytes, publicKey: string, passphrase: string): Promise<string> {
  const jwk = { kty: 'OKP', crv: 'X25519', x: publicKey, d: base64urlOf(secret) };
  const payload = bytesOfText(JSON.stringify(jwk));
  const sealed = await new FlattenedEncrypt(payload)
    .setProtectedHeader({ alg: wrapping, enc: encryption, cty: 'jwk+json' })
    .setKeyManagementParameters({ p2c: rounds })
    .encrypt(passphraseBytes(passphrase));
  payload.fill(0);
  const file = fileSchema.parse({ unprotected: { typ: mark, check: '' }, ...sealed });
  const unprotected = { typ: mark, check: await checkOf(file) };
  return `${JSON.stringify({ ...file, unprotected }, null, 2)}\n`;
}

/** A key file is input from anywhere: nothing in it is believed, and nothing that it asks for takes long. */
export async function readKeyFile(text: string, passphrase: string): Promise<ReadKeyFile> {
  const file = text.length > longestKeyFile ? null : parseFile(text);
  if (file === null) return refused(text.includes(`"${mark}"`) ? 'damaged' : 'notAKeyFile');
  if (file.unprotected.check !== (await checkOf(file))) return refused('damaged');
  const payload = await decrypted(file, passphrase);
  if (typeof payload === 'string') return refused(payload);
  const key = await keyOfJwk(payload);
  payload.fill(0);
  return key === null ? refused('damaged') : { kind: 'key', key };
}

const base64urlSchema = z.string().check(z.regex(/^[A-Za-z0-9_-]+$/));

const fileSchema = z.strictObject({
  unprotected: z.strictObject({ typ: z.literal(mark), check: z.string() }),
  protected: base64urlSchema,
  encrypted_key: base64urlSchema,
  iv: base64urlSchema,
  ciphertext: base64urlSchema,
  tag: base64urlSchema,
});

type KeyFile = z.infer<typeof fileSchema>;

function parseFile(text: string): KeyFile | null {
  return fileSchema.safeParse(parseJson(text)).data ?? null;
}

/** Tells a file that has changed from a passphrase that is wrong, which the encryption itself cannot. It keeps no secret. */
async function checkOf(file: KeyFile): Promise<string> {
  const parts = [file.protected, file.encrypted_key, file.iv, file.ciphertext, file.tag];
  return base64urlOf(await sha256(bytesOfText(parts.join('.'))));
}

async function decrypted(file: KeyFile, passphrase: string): Promise<Bytes | KeyFileRefusal> {
  try {
    const { plaintext } = await flattenedDecrypt(file, passphraseBytes(passphrase), {
      keyManagementAlgorithms: [wrapping],
      contentEncryptionAlgorithms: [encryption],
      maxPBES2Count: mostRounds,
    });
    return Uint8Array.from(plaintext);
  } catch (error) {
    return error instanceof errors.JWEDecryptionFailed ? 'wrongPassphrase' : 'notAKeyFile';
  }
}

const jwkSchema = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('X25519'),
  x: base64urlSchema,
  d: base64urlSchema,
});

/** `null` where it is no private key of ours, or where its two halves do not belong together. */
async function keyOfJwk(payload: Bytes): Promise<DoctorKey | null> {
  const jwk = jwkSchema.safeParse(parseJson(textOfBytes(payload) ?? '')).data;
  const secret = jwk === undefined ? null : bytesOfBase64url(jwk.d);
  if (jwk === undefined || secret?.length !== keyLength) return null;
  const key = await keyOfSecret(secret);
  secret.fill(0);
  return key.publicKey === jwk.x ? key : null;
}

/** Keyboards write the same accent in 2 ways. NFC is the form of RFC 8265. */
function passphraseBytes(passphrase: string): Bytes {
  return bytesOfText(passphrase.normalize('NFC'));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refused(refusal: KeyFileRefusal): ReadKeyFile {
  return { kind: 'refused', refusal };
}
