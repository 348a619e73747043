import { entropyToMnemonic, mnemonicToEntropy } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import type { Bytes } from '../../sealing/bytes.ts';

/** How many words 32 bytes make: 11 bits each, the last 8 of all bits to check the others. */
export const wordCount = 24;

export type RecoveryRefusal =
  | { readonly kind: 'refused'; readonly refusal: 'count'; readonly count: number }
  /** `place`: counted from 1, as on paper. */
  | {
      readonly kind: 'refused';
      readonly refusal: 'unknownWord';
      readonly word: string;
      readonly place: number;
    }
  /** Every word is on the list, and one of them is wrong or in another's place. */
  | { readonly kind: 'refused'; readonly refusal: 'checksum' };

/** The secret of a recovery key as words that a person can write by hand: BIP-39, the English list. */
export function wordsOf(secret: Bytes): readonly string[] {
  return entropyToMnemonic(secret, wordlist).split(' ');
}

/** Reads the words as people type them: with numbers, commas, capitals, or only the first 4 letters of each. */
export function secretOfWords(
  text: string,
): { readonly kind: 'secret'; readonly secret: Bytes } | RecoveryRefusal {
  const typed =
    text
      .slice(0, longestText)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (typed.length !== wordCount) return { kind: 'refused', refusal: 'count', count: typed.length };
  const words = typed.map(listedWord);
  const unknown = words.indexOf(undefined);
  if (unknown !== -1) {
    return { kind: 'refused', refusal: 'unknownWord', word: typed[unknown] ?? '', place: unknown + 1 };
  }
  try {
    return { kind: 'secret', secret: Uint8Array.from(mnemonicToEntropy(words.join(' '), wordlist)) };
  } catch {
    return { kind: 'refused', refusal: 'checksum' };
  }
}

/** A longer text than that is not 24 words. */
const longestText = 2000;

/** No two words of the list begin with the same 4 letters. */
function listedWord(typed: string): string | undefined {
  if (wordlist.includes(typed)) return typed;
  return typed.length < 4 ? undefined : wordlist.find((word) => word.startsWith(typed));
}
