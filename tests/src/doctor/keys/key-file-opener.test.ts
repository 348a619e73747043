import { createDecipheriv, pbkdf2Sync } from 'node:crypto';
import { expect, test } from 'vitest';
import { makeDoctorKey } from '../../../../src/doctor/keys/doctor-key.ts';
import { writeKeyFile } from '../../../../src/doctor/keys/key-file.ts';

test('docs/keys.md is enough to open a key file, with no code of ours and no library', async () => {
  const { key, secret } = await makeDoctorKey();
  const text = await writeKeyFile(secret, key.publicKey, 'seven quiet otters at dawn');
  expect(opened(text, 'seven quiet otters at dawn')).toEqual({
    kty: 'OKP',
    crv: 'X25519',
    x: key.publicKey,
    d: Buffer.from(secret).toString('base64url'),
  });
});

/** Written from docs/keys.md, section "The key file", step by step. */
function opened(text: string, passphrase: string): unknown {
  const file = JSON.parse(text) as Record<
    'protected' | 'encrypted_key' | 'iv' | 'ciphertext' | 'tag',
    string
  >;
  const header = JSON.parse(bytes(file.protected).toString()) as Record<'alg' | 'p2s', string> & {
    p2c: number;
  };
  const salt = Buffer.concat([Buffer.from(header.alg), Buffer.from([0]), bytes(header.p2s)]);
  const wrappingKey = pbkdf2Sync(passphrase, salt, header.p2c, 32, 'sha512');
  const unwrap = createDecipheriv('id-aes256-wrap', wrappingKey, Buffer.alloc(8, 0xa6));
  const contentKey = Buffer.concat([unwrap.update(bytes(file.encrypted_key)), unwrap.final()]);
  const decrypt = createDecipheriv('aes-256-gcm', contentKey, bytes(file.iv));
  decrypt.setAAD(Buffer.from(file.protected));
  decrypt.setAuthTag(bytes(file.tag));
  return JSON.parse(Buffer.concat([decrypt.update(bytes(file.ciphertext)), decrypt.final()]).toString());
}

function bytes(base64url: string): Buffer {
  return Buffer.from(base64url, 'base64url');
}
