import type { LanguageTag } from './languages.ts';
import type { PaperWords } from './paper-words.ts';

/** Only the build reads these, so that no page that a browser runs holds them. */
const languages: Readonly<Record<LanguageTag, () => Promise<PaperWords>>> = {
  en: async () => (await import('./en/paper.ts')).paper,
};

export function loadPaperWords(tag: LanguageTag): Promise<PaperWords> {
  return languages[tag]();
}
