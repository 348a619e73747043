import { fingerprintOf } from '../../invitation/fingerprint.ts';
import { makeDoctorKey } from '../keys/doctor-key.ts';
import { keyFileEnding, writeKeyFile } from '../keys/key-file.ts';
import { wordsOf } from '../keys/recovery-words.ts';

/** The first key, encrypted: of no use without its passphrase. */
export interface KeyFile {
  readonly name: string;
  readonly text: string;
  readonly publicKey: string;
}

/** The second key, as it goes on paper. */
export interface RecoveryKey {
  readonly words: readonly string[];
  readonly publicKey: string;
  /** Of both keys. */
  readonly fingerprint: string;
}

/** As the browser saves it. With a type that it knows, it might put another ending to the name. */
export function savedFile({ name, text }: KeyFile): File {
  return new File([text], name, { type: 'application/jose+json' });
}

export async function makeKeyFile(recipient: string, passphrase: string): Promise<KeyFile> {
  const { key, secret } = await makeDoctorKey();
  const text = await writeKeyFile(secret, key.publicKey, passphrase);
  secret.fill(0);
  return { name: keyFileName(recipient), text, publicKey: key.publicKey };
}

export function keyFileName(recipient: string): string {
  return `${recipient}${keyFileEnding}`;
}

/** @param firstKey the public half of the key in the file */
export async function makeRecoveryKey(firstKey: string): Promise<RecoveryKey> {
  const { key, secret } = await makeDoctorKey();
  const words = wordsOf(secret);
  secret.fill(0);
  const fingerprint = await fingerprintOf([firstKey, key.publicKey]);
  return { words, publicKey: key.publicKey, fingerprint };
}
