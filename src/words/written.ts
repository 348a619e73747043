import { kept } from './formatters.ts';

/** "6 August 2018" in English. */
export function writtenDate(date: Date, language: string): string {
  return datesIn(language).format(date);
}

/** "neck, arm and leg" in English. */
export function writtenList(items: readonly string[], language: string): string {
  return listsIn(language).format(items);
}

/** "24 November 2026 at 21:00" in English, by the clock of whoever reads it. */
export function writtenMoment(moment: Date, language: string): string {
  return momentsIn(language).format(moment);
}

/** The name of a language in `language`; the tag itself where it has no name there. */
export function writtenLanguage(tag: string, language: string): string {
  try {
    return languageNamesIn(language).of(tag) ?? tag;
  } catch {
    // `of` throws at what is no tag at all.
    return tag;
  }
}

const datesIn = kept((language) => new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long' }));
const momentsIn = kept(
  (language) => new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeStyle: 'short' }),
);
const languageNamesIn = kept((language) => new Intl.DisplayNames(localeOf(language), { type: 'language' }));
const listsIn = kept((language) => new Intl.ListFormat(localeOf(language), { type: 'conjunction' }));

/** The site is written for the United Kingdom, and a bare `en` is American to `Intl`. */
function localeOf(language: string): string {
  return new Intl.Locale(language, language.includes('-') ? {} : { region: 'GB' }).toString();
}
