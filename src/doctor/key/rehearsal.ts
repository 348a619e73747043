import type { Bytes } from '../../sealing/bytes.ts';
import { open } from '../../sealing/open.ts';
import { newWalkId, seal } from '../../sealing/seal.ts';
import { fingerprintOf } from '../../invitation/fingerprint.ts';
import { type DoctorKey, keyOfSecret } from '../keys/doctor-key.ts';
import { type KeyFileRefusal, longestKeyFile, readKeyFile } from '../keys/key-file.ts';
import { type RecoveryRefusal, secretOfWords } from '../keys/recovery-words.ts';

/** A sample, sealed to both keys as a patient's answers will be. */
export interface Rehearsal {
  readonly fileName: string;
  /** Public: the file's and the words', in this order. */
  readonly keys: readonly [string, string];
  readonly fingerprint: string;
  readonly envelope: Bytes;
}

export interface Opened {
  readonly kind: 'opened';
  readonly key: DoctorKey;
  /** What it says. */
  readonly sample: string;
}

/** `otherKey`: a key, and not the one that this page has made. */
interface OtherKey {
  readonly kind: 'refused';
  readonly refusal: 'otherKey';
}

export type FileRefusal = { readonly kind: 'refused'; readonly refusal: KeyFileRefusal } | OtherKey;

export type WordsRefusal = RecoveryRefusal | OtherKey;

/** @param text what the sample says, and that it is one */
export async function prepareRehearsal(
  recipient: string,
  fileName: string,
  keys: Rehearsal['keys'],
  text: string,
): Promise<Rehearsal> {
  const content = {
    answers: { who: 'me', noticed: ['shaking'], matters: text },
    length: 'full',
    language: 'en',
    sealedAt: new Date(),
    walk: newWalkId(),
    copy: 1,
  } as const;
  const to = { recipient, reference: 'SAMPLE', questionnaireVersion: 'sample', keys };
  const envelope = await seal(content, to, 'link');
  if (envelope === null) throw new Error('The sample is too long to seal.');
  return { fileName, keys, fingerprint: await fingerprintOf(keys), envelope };
}

export async function openWithFile(
  rehearsal: Rehearsal,
  file: File,
  passphrase: string,
): Promise<Opened | FileRefusal> {
  const text = file.size > longestKeyFile ? '' : await file.text();
  const read = await readKeyFile(text, passphrase);
  return read.kind === 'key' ? opened(rehearsal, read.key, rehearsal.keys[0]) : read;
}

export async function openWithWords(rehearsal: Rehearsal, words: string): Promise<Opened | WordsRefusal> {
  const read = secretOfWords(words);
  if (read.kind === 'refused') return read;
  const key = await keyOfSecret(read.secret);
  read.secret.fill(0);
  return opened(rehearsal, key, rehearsal.keys[1]);
}

/** Another key of the recipient would open the sample as well, and would not show that this one does. */
async function opened({ envelope }: Rehearsal, key: DoctorKey, expected: string): Promise<Opened | OtherKey> {
  if (key.publicKey !== expected) return { kind: 'refused', refusal: 'otherKey' };
  const opening = await open(envelope, key.pair);
  if (opening.kind === 'refused') throw new Error(`The sample did not open: ${opening.refusal}.`);
  return { kind: 'opened', key, sample: String(opening.opened.answers['matters']) };
}
