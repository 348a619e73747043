import type { FhirWords } from './fhir-words.ts';
import type { FromFileWords } from './from-file-words.ts';
import type { InvitedWords } from './invited-words.ts';
import type { LanguageTag } from './languages.ts';
import type { OfflineWords } from './offline-words.ts';
import type { Articles, StartWords, UrgentWords, WalkWords } from './words.ts';

interface LaterWords {
  readonly urgentWords: () => Promise<UrgentWords>;
  readonly startWords: () => Promise<StartWords>;
  readonly articles: () => Promise<Articles>;
  readonly walkWords: () => Promise<WalkWords>;
  readonly invitedWords: () => Promise<InvitedWords>;
  readonly fhirWords: () => Promise<FhirWords>;
  readonly offlineWords: () => Promise<OfflineWords>;
  readonly fromFileWords: () => Promise<FromFileWords>;
}

/** What is fetched with the page that says it. */
const languages: Readonly<Record<LanguageTag, LaterWords>> = {
  en: {
    urgentWords: async () => (await import('./en/urgent-words.ts')).urgentWords,
    startWords: async () => (await import('./en/start.ts')).start,
    articles: async () => (await import('./en/articles.ts')).articles,
    walkWords: async () => (await import('./en/walk-words.ts')).walkWords,
    invitedWords: async () => (await import('./en/invited-words.ts')).invitedWords,
    fhirWords: async () => (await import('./en/fhir.ts')).fhir,
    offlineWords: async () => (await import('./en/offline.ts')).offlineWords,
    fromFileWords: async () => (await import('./en/from-file.ts')).fromFileWords,
  },
};

export function loadUrgentWords(tag: LanguageTag): Promise<UrgentWords> {
  return languages[tag].urgentWords();
}

export function loadStartWords(tag: LanguageTag): Promise<StartWords> {
  return languages[tag].startWords();
}

export function loadArticles(tag: LanguageTag): Promise<Articles> {
  return languages[tag].articles();
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
