import type { FhirWords } from './fhir-words.ts';
import type { FromFileWords } from './from-file-words.ts';
import type { InvitedWords } from './invited-words.ts';
import type { OfflineWords } from './offline-words.ts';
import type { WalkWords, Words } from './words.ts';

interface Language {
  readonly words: () => Promise<Words>;
  readonly walkWords: () => Promise<WalkWords>;
  readonly invitedWords: () => Promise<InvitedWords>;
  readonly fhirWords: () => Promise<FhirWords>;
  readonly fromFileWords: () => Promise<FromFileWords>;
  readonly offlineWords: () => Promise<OfflineWords>;
}

/** Each language is loaded by itself. English is the first of several and has no other place in the code. */
const languages = {
  en: {
    words: async () => (await import('./en/words.ts')).words,
    walkWords: async () => (await import('./en/walk-words.ts')).walkWords,
    invitedWords: async () => (await import('./en/invited-words.ts')).invitedWords,
    fhirWords: async () => (await import('./en/fhir.ts')).fhir,
    fromFileWords: async () => (await import('./en/from-file.ts')).fromFileWords,
    offlineWords: async () => (await import('./en/offline.ts')).offlineWords,
  },
} satisfies Record<string, Language>;

/** What a page is written in when it says nothing else. */
const first = 'en';

export type LanguageTag = keyof typeof languages;

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `keys` forgets which they are
export const languageTags = Object.keys(languages) as readonly LanguageTag[];

/** The language of the page, or the first one where the page names none that is here. */
export function languageOf(tag: string): LanguageTag {
  return isHere(tag) ? tag : first;
}

export function loadWords(tag: LanguageTag): Promise<Words> {
  return languages[tag].words();
}

export function loadWalkWords(tag: LanguageTag): Promise<WalkWords> {
  return languages[tag].walkWords();
}

export function loadInvitedWords(tag: LanguageTag): Promise<InvitedWords> {
  return languages[tag].invitedWords();
}

export function loadFhirWords(tag: LanguageTag): Promise<FhirWords> {
  return languages[tag].fhirWords();
}

export function loadFromFileWords(tag: LanguageTag): Promise<FromFileWords> {
  return languages[tag].fromFileWords();
}

export function loadOfflineWords(tag: LanguageTag): Promise<OfflineWords> {
  return languages[tag].offlineWords();
}

function isHere(tag: string): tag is LanguageTag {
  return tag in languages;
}
