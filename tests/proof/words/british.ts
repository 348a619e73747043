import dictionary from 'dictionary-en-gb';
import nspell from 'nspell';

const british = nspell({ aff: Buffer.from(dictionary.aff), dic: Buffer.from(dictionary.dic) });

export function isBritish(word: string): boolean {
  return british.correct(word);
}
