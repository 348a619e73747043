import { afterEach, expect, test, vi } from 'vitest';
import { hasX25519, keyOfSecret, makeDoctorKey } from '../../../../src/doctor/keys/doctor-key.ts';
import { open } from '../../../../src/sealing/open.ts';
import { seal } from '../../../../src/sealing/seal.ts';
import { bare } from '../../sealing/contents.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('the public key of a secret is that of RFC 7748, section 6.1', async () => {
  const secret = bytes('77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a');
  const { publicKey } = await keyOfSecret(secret);
  expect(Buffer.from(publicKey, 'base64url').toString('hex')).toBe(
    '8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a',
  );
});

test('a new key and the key of its secret open what is sealed to it', async () => {
  const { key, secret } = await makeDoctorKey();
  const again = await keyOfSecret(secret);
  const content = { ...bare, answers: { who: 'me' }, length: 'short' } as const;
  const to = { recipient: 'movement', reference: '', questionnaireVersion: '1', keys: [key.publicKey] };
  const envelope = await seal(content, to, 'link');
  if (envelope === null) throw new Error('The answers were too long to seal.');
  expect(again.publicKey).toBe(key.publicKey);
  expect(await open(envelope, key.pair)).toMatchObject({ kind: 'opened', opened: content });
  expect(await open(envelope, again.pair)).toMatchObject({ kind: 'opened', opened: content });
});

test('no two keys are the same', async () => {
  const [one, other] = await Promise.all([makeDoctorKey(), makeDoctorKey()]);
  expect(one.key.publicKey).not.toBe(other.key.publicKey);
});

test('the private half cannot be read out', async () => {
  const { privateKey } = (await makeDoctorKey()).key.pair;
  expect(privateKey.extractable).toBe(false);
  await expect(crypto.subtle.exportKey('pkcs8', privateKey)).rejects.toThrow(/extractable/);
});

test('a browser with X25519 is told from one without, and from a page without Web Crypto', async () => {
  expect(await hasX25519()).toBe(true);
  vi.stubGlobal('crypto', {
    getRandomValues: (values: Uint8Array) => values,
    subtle: { importKey: () => Promise.reject(new DOMException('X25519', 'NotSupportedError')) },
  });
  expect(await hasX25519()).toBe(false);
  vi.stubGlobal('crypto', { getRandomValues: (values: Uint8Array) => values });
  expect(await hasX25519()).toBe(false);
});

function bytes(hexadecimal: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(hexadecimal, 'hex'));
}
