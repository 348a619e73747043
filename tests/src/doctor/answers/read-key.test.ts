import { expect, test, vi } from 'vitest';
import { type KeyEntries, keptMethod, readKey } from '../../../../src/doctor/answers/read-key.ts';
import { makeDoctorKey } from '../../../../src/doctor/keys/doctor-key.ts';
import { writeKeyFile } from '../../../../src/doctor/keys/key-file.ts';
import { wordsOf } from '../../../../src/doctor/keys/recovery-words.ts';
import { open } from '../../../../src/words/en/doctor/open.ts';

// PBKDF2 takes long on purpose, and longer on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const { key: words } = open;
const { key, secret } = await makeDoctorKey();
const file = new File([await writeKeyFile(secret, key.publicKey, 'correct horse')], 'team.beforehand-key');
const recovery = wordsOf(secret).join(' ');
const nothing: KeyEntries = { method: null, file: null, passphrase: '', words: '' };

test.each<[string, Partial<KeyEntries>]>([
  ['a file and its passphrase', { method: 'file', file, passphrase: 'correct horse' }],
  ['the 24 words', { method: 'words', words: recovery }],
  ['this browser', { method: keptMethod(0) }],
])('The key comes from %s', async (_what, entries) => {
  const read = await readWith(entries);
  expect(read).toMatchObject({ kind: 'key', key: { publicKey: key.publicKey } });
});

test.each<[Partial<KeyEntries>, keyof KeyEntries, string]>([
  [{}, 'method', words.missing],
  [{ method: keptMethod(1) }, 'method', words.missing],
  [{ method: 'file' }, 'file', words.file.missing],
  [{ method: 'file', file }, 'passphrase', words.file.noPassphrase],
  [{ method: 'file', file, passphrase: 'Correct horse' }, 'passphrase', words.file.faults.wrongPassphrase],
  [{ method: 'file', file: new File(['{}'], 'a'), passphrase: 'x' }, 'file', words.file.faults.notAKeyFile],
  [
    { method: 'file', file: new File(['a'.repeat(9000)], 'a'), passphrase: 'x' },
    'file',
    words.file.faults.notAKeyFile,
  ],
  [{ method: 'words' }, 'words', words.words.count(0, '0')],
  [
    { method: 'words', words: recovery.replace(/\w+$/, 'zzzz') },
    'words',
    words.words.unknownWord('zzzz', '24'),
  ],
])('%o is refused at its field', async (entries, field, message) => {
  expect(await readWith(entries)).toEqual({ kind: 'refused', field, message });
});

function readWith(entries: Partial<KeyEntries>) {
  return readKey({ ...nothing, ...entries }, [{ recipient: 'movement', key }], words, 'en');
}
