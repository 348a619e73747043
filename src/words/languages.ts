import type { CommonWords, FirstWords } from './words.ts';

/** What is read first: around every page, and on the first questions. */
interface OpeningWords {
  readonly commonWords: CommonWords;
  readonly firstWords: FirstWords;
}

/** Each language is loaded by itself. English is the first of several and has no other place in the code. */
const languages = {
  en: () => import('./en/opening-words.ts'),
} satisfies Record<string, () => Promise<OpeningWords>>;

/** What a page is written in when it says nothing else. */
const first = 'en';

export type LanguageTag = keyof typeof languages;

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `keys` forgets which they are
export const languageTags = Object.keys(languages) as readonly LanguageTag[];

/** The language of the page, or the first one where the page names none that is here. */
export function languageOf(tag: string): LanguageTag {
  return isHere(tag) ? tag : first;
}

export function loadOpeningWords(tag: LanguageTag): Promise<OpeningWords> {
  return languages[tag]();
}

function isHere(tag: string): tag is LanguageTag {
  return tag in languages;
}
