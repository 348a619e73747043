import { fromFileWords } from '../../src/words/en/from-file.ts';
import { invitedWords } from '../../src/words/en/invited-words.ts';
import { walkWords } from '../../src/words/en/walk-words.ts';
import { words } from '../../src/words/en/words.ts';
import { mapTexts } from './map-texts.ts';
import type { Spoken } from './render-app.tsx';

/** A language that is read from right to left, in which every text is English between brackets. */
export const pseudo: Spoken = {
  words: { ...mapTexts(words, bracketed), language: 'ar', direction: 'rtl' },
  walkWords: mapTexts(walkWords, bracketed),
  invitedWords: mapTexts(invitedWords, bracketed),
  fromFileWords: mapTexts(fromFileWords, bracketed),
};

/** A link stays a link: its words are bracketed, and its address is left alone. */
function bracketed(text: string): string {
  return text
    .split(/(\[[^\]]+\]\([^)]+\))/)
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece.replace(/^\[([^\]]+)\](?=\(.*\)$)|^.+$/s, (whole, link?: string) =>
        link ? `[⟦${link}⟧]` : `⟦${whole}⟧`,
      ),
    )
    .join('');
}

export function isBracketed(text: string): boolean {
  return /^⟦.*⟧$/s.test(text);
}
