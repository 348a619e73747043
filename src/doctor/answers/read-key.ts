import type { OpeningKeyWords } from '../../words/doctor-open-words.ts';
import { writtenNumber } from '../../words/written-number.ts';
import { type DoctorKey, keyOfSecret } from '../keys/doctor-key.ts';
import { longestKeyFile, readKeyFile } from '../keys/key-file.ts';
import type { KeptKey } from '../keys/kept-key.ts';
import { secretOfWords } from '../keys/recovery-words.ts';
import { markedText } from '../../foreign-text/hidden-characters.ts';

/** What the form of the key holds. `method`: a key kept in this browser by its place, a file, or words. */
export interface KeyEntries {
  method: string | null;
  file: File | null;
  passphrase: string;
  words: string;
}

export type ReadKey =
  | { readonly kind: 'key'; readonly key: DoctorKey }
  | { readonly kind: 'refused'; readonly field: keyof KeyEntries; readonly message: string };

/** The key that the form gives, or a sentence at the field that does not give it. */
export async function readKey(
  entries: KeyEntries,
  kept: readonly KeptKey[],
  words: OpeningKeyWords,
  language: string,
): Promise<ReadKey> {
  const { method } = entries;
  try {
    if (method === 'file') return await keyInFile(entries, words);
    if (method === 'words') return await keyInWords(entries.words, words, language);
  } catch {
    return refused('method', words.cannotUse);
  }
  const found = kept.find((_, place) => keptMethod(place) === method);
  return found === undefined ? refused('method', words.missing) : { kind: 'key', key: found.key };
}

export function keptMethod(place: number): string {
  return `kept-${place}`;
}

async function keyInFile(
  { file, passphrase }: KeyEntries,
  { file: words }: OpeningKeyWords,
): Promise<ReadKey> {
  if (file === null) return refused('file', words.missing);
  if (file.size > longestKeyFile) return refused('file', words.faults.notAKeyFile);
  if (passphrase === '') return refused('passphrase', words.noPassphrase);
  const read = await readKeyFile(await file.text(), passphrase);
  if (read.kind === 'key') return read;
  return refused(read.refusal === 'wrongPassphrase' ? 'passphrase' : 'file', words.faults[read.refusal]);
}

async function keyInWords(typed: string, { words }: OpeningKeyWords, language: string): Promise<ReadKey> {
  const read = secretOfWords(typed);
  if (read.kind === 'secret') {
    const key = await keyOfSecret(read.secret);
    read.secret.fill(0);
    return { kind: 'key', key };
  }
  switch (read.refusal) {
    case 'count':
      return refused('words', words.count(read.count, writtenNumber(read.count, language)));
    case 'unknownWord':
      return refused('words', words.unknownWord(markedText(read.word), writtenNumber(read.place, language)));
    case 'checksum':
      return refused('words', words.checksum);
  }
}

function refused(field: keyof KeyEntries, message: string): ReadKey {
  return { kind: 'refused', field, message };
}
