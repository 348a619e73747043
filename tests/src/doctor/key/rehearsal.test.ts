import { beforeAll, describe, expect, test } from 'vitest';
import {
  type KeyFile,
  makeKeyFile,
  makeRecoveryKey,
  type RecoveryKey,
  savedFile,
} from '../../../../src/doctor/key/making.ts';
import {
  openWithFile,
  openWithWords,
  prepareRehearsal,
  type Rehearsal,
} from '../../../../src/doctor/key/rehearsal.ts';
import { longestKeyFile } from '../../../../src/doctor/keys/key-file.ts';
import { fingerprintOf } from '../../../../src/invitation/fingerprint.ts';
import { readEnvelope } from '../../../../src/sealing/envelope.ts';

const passphrase = 'seven quiet otters at dawn';
const text = 'This is an invented sample.';

let file: KeyFile;
let recovery: RecoveryKey;
let rehearsal: Rehearsal;

beforeAll(async () => {
  file = await makeKeyFile('movement', passphrase);
  recovery = await makeRecoveryKey(file.publicKey);
  rehearsal = await prepareRehearsal('movement', file.name, [file.publicKey, recovery.publicKey], text);
});

test('The 2 keys are different ones, and the fingerprint is of both', async () => {
  expect(recovery.publicKey).not.toBe(file.publicKey);
  expect(recovery.fingerprint).toBe(await fingerprintOf([file.publicKey, recovery.publicKey]));
  expect(rehearsal.fingerprint).toBe(recovery.fingerprint);
});

test('The sample is marked as one, where everybody can read it', () => {
  expect(readEnvelope(rehearsal.envelope)).toMatchObject({
    recipient: 'movement',
    reference: 'SAMPLE',
    questionnaireVersion: 'sample',
  });
});

test('The file has a name and a type that let no browser put another ending to it', () => {
  const { name, type } = savedFile(file);
  expect([name, type]).toEqual(['movement.beforehand-key', 'application/jose+json']);
});

test('The file opens the sample', async () => {
  expect(await openWithFile(rehearsal, savedFile(file), passphrase)).toMatchObject({
    kind: 'opened',
    key: { publicKey: file.publicKey },
    sample: text,
  });
});

test('The words open the sample', async () => {
  expect(await openWithWords(rehearsal, recovery.words.join(' '))).toMatchObject({
    kind: 'opened',
    key: { publicKey: recovery.publicKey },
    sample: text,
  });
});

describe('Not opened', () => {
  test('with another passphrase', async () => {
    const refused = { kind: 'refused', refusal: 'wrongPassphrase' };
    expect(await openWithFile(rehearsal, savedFile(file), 'another passphrase')).toEqual(refused);
  });

  test('with the file of another recipient', async () => {
    const other = await makeKeyFile('movement', passphrase);
    const refused = { kind: 'refused', refusal: 'otherKey' };
    expect(await openWithFile(rehearsal, savedFile(other), passphrase)).toEqual(refused);
  });

  test('with a file that is too large to be read', async () => {
    const large = new File([' '.repeat(longestKeyFile), file.text], file.name);
    const refused = { kind: 'refused', refusal: 'notAKeyFile' };
    expect(await openWithFile(rehearsal, large, passphrase)).toEqual(refused);
  });

  test('with the words of another paper', async () => {
    const { words } = await makeRecoveryKey(file.publicKey);
    const refused = { kind: 'refused', refusal: 'otherKey' };
    expect(await openWithWords(rehearsal, words.join(' '))).toEqual(refused);
  });

  test('with a word too few', async () => {
    const refused = { kind: 'refused', refusal: 'count', count: 23 };
    expect(await openWithWords(rehearsal, recovery.words.slice(1).join(' '))).toEqual(refused);
  });
});
