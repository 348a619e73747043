import type { LanguageTag } from './languages.ts';
import type { Words } from './words.ts';

const languages: Readonly<Record<LanguageTag, () => Promise<Words>>> = {
  en: async () => (await import('./en/words.ts')).words,
};

/** All that is the same for everyone, for the build and for the pages of doctors. */
export function loadWords(tag: LanguageTag): Promise<Words> {
  return languages[tag]();
}
