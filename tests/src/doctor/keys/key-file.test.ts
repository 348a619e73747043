import { FlattenedEncrypt } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeDoctorKey } from '../../../../src/doctor/keys/doctor-key.ts';
import {
  longestKeyFile,
  mostRounds,
  readKeyFile,
  rounds,
  writeKeyFile,
} from '../../../../src/doctor/keys/key-file.ts';
import { base64urlOf } from '../../../../src/sealing/base64url.ts';
import { type Bytes, bytesOfText, sha256 } from '../../../../src/sealing/bytes.ts';

const passphrase = 'seven quiet otters at dawn';

let secret: Bytes;
let publicKey: string;
let text: string;

beforeAll(async () => {
  const made = await makeDoctorKey();
  ({ secret } = made);
  ({ publicKey } = made.key);
  text = await writeKeyFile(secret, publicKey, passphrase);
});

test('a file is opened by its passphrase', async () => {
  const read = await readKeyFile(text, passphrase);
  expect(read).toMatchObject({ kind: 'key', key: { publicKey } });
});

test('the file says how it is encrypted, and nothing of the key', () => {
  const file = JSON.parse(text) as Record<string, string>;
  const header = JSON.parse(Buffer.from(file['protected'] ?? '', 'base64url').toString()) as object;
  expect(Object.keys(file)).toEqual(['unprotected', 'protected', 'encrypted_key', 'iv', 'ciphertext', 'tag']);
  expect(header).toEqual({
    alg: 'PBES2-HS512+A256KW',
    enc: 'A256GCM',
    cty: 'jwk+json',
    p2c: rounds,
    p2s: expect.stringMatching(/^[A-Za-z0-9_-]{22}$/),
  });
  expect(text).not.toContain(base64urlOf(secret));
  expect(text).not.toContain(publicKey);
});

test('2 files of the same key and passphrase have nothing in common', async () => {
  const other = JSON.parse(await writeKeyFile(secret, publicKey, passphrase)) as Record<string, string>;
  const file = JSON.parse(text) as Record<string, string>;
  const same = ['protected', 'encrypted_key', 'iv', 'ciphertext', 'tag'].filter(
    (name) => file[name] === other[name],
  );
  expect(same).toEqual([]);
});

test('an accent is the same, however the keyboard writes it', async () => {
  const file = await writeKeyFile(secret, publicKey, 'caf\u00e9 au lait at 7');
  expect(await readKeyFile(file, 'cafe\u0301 au lait at 7')).toMatchObject({ kind: 'key' });
});

test.each(['', 'seven quiet otters at dawN', ` ${passphrase}`])(
  'the passphrase "%s" is wrong',
  async (typed) => {
    expect(await readKeyFile(text, typed)).toEqual({ kind: 'refused', refusal: 'wrongPassphrase' });
  },
);

describe('A file is damaged', () => {
  test.each(['protected', 'encrypted_key', 'iv', 'ciphertext', 'tag'])(
    'with another letter in "%s"',
    async (name) => {
      const file = JSON.parse(text) as Record<string, string>;
      const part = file[name] ?? '';
      const changed = { ...file, [name]: `${part.startsWith('A') ? 'B' : 'A'}${part.slice(1)}` };
      expect(await readKeyFile(JSON.stringify(changed), passphrase)).toEqual(damaged);
    },
  );

  test.each([
    ['cut short', () => text.slice(0, -40)],
    ['without a part', () => JSON.stringify({ ...(JSON.parse(text) as object), tag: undefined })],
    ['with a part too many', () => JSON.stringify({ ...(JSON.parse(text) as object), header: {} })],
    ['with a part that is no text', () => JSON.stringify({ ...(JSON.parse(text) as object), iv: 7 })],
    ['too long', () => `${text}${' '.repeat(longestKeyFile)}`],
  ])('%s', async (_how, change) => {
    expect(await readKeyFile(change(), passphrase)).toEqual(damaged);
  });
});

describe('A file is no key file', () => {
  test.each([
    ['empty', ''],
    ['a text', 'Dear colleague'],
    ['other JSON', '{"protected":"e30"}'],
    ['null', 'null'],
    ['sealed answers', 'BH\u0001\u0008movement'],
  ])('%s', async (_what, other) => {
    expect(await readKeyFile(other, passphrase)).toEqual(notAKeyFile);
  });

  test.each([mostRounds + 1, 10_000_000_000])('one that asks for %i rounds, at once', async (asked) => {
    const file = await made(jwkText({}), asked);
    const began = performance.now();
    expect(await readKeyFile(file, passphrase)).toEqual(notAKeyFile);
    expect(performance.now() - began).toBeLessThan(1000);
  });
});

describe('What a file holds is checked, and is damaged where it is', () => {
  test.each([
    ['no JSON', 'secret'],
    ['a key of another kind', { kty: 'EC' }],
    ['a key of another curve', { crv: 'Ed25519' }],
    ['a secret that is too short', { d: 'AAAA' }],
    ['a secret that is no base64url', { d: '====' }],
    ['no secret', { d: undefined }],
    ['another public key', { x: 'A'.repeat(43) }],
  ])('%s', async (_what, change) => {
    const payload = typeof change === 'string' ? change : jwkText(change);
    expect(await readKeyFile(await made(payload), passphrase)).toEqual(damaged);
  });

  test('while a file that another program made is a key', async () => {
    expect(await readKeyFile(await made(jwkText({})), passphrase)).toMatchObject({
      kind: 'key',
      key: { publicKey },
    });
  });
});

const damaged = { kind: 'refused', refusal: 'damaged' };
const notAKeyFile = { kind: 'refused', refusal: 'notAKeyFile' };

function jwkText(change: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ kty: 'OKP', crv: 'X25519', x: publicKey, d: base64urlOf(secret), ...change });
}

/** A file as another program could make one. Its header may name other rounds than were run. */
async function made(payload: string, claimedRounds = 1000): Promise<string> {
  const sealed = await new FlattenedEncrypt(bytesOfText(payload))
    .setProtectedHeader({ alg: 'PBES2-HS512+A256KW', enc: 'A256GCM' })
    .setKeyManagementParameters({ p2c: 1000 })
    .encrypt(bytesOfText(passphrase));
  const header = Buffer.from(sealed.protected ?? '', 'base64url').toString();
  const claimed = base64urlOf(bytesOfText(header.replace(':1000', `:${claimedRounds}`)));
  const file = { ...sealed, protected: claimed };
  const parts = [claimed, file.encrypted_key, file.iv, file.ciphertext, file.tag];
  const check = base64urlOf(await sha256(bytesOfText(parts.join('.'))));
  return JSON.stringify({ ...file, unprotected: { typ: 'beforehand-key', check } });
}
