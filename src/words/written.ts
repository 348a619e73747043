/** Numbers, dates and lists as a language writes them. */
export function writtenNumber(value: number, language: string): string {
  return new Intl.NumberFormat(language).format(value);
}

/** "6 August 2018" in English. */
export function writtenDate(date: Date, language: string): string {
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long' }).format(date);
}

/** "neck, arm and leg" in English. */
export function writtenList(items: readonly string[], language: string): string {
  return new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(items);
}

/** The site is written for the United Kingdom, and a bare `en` is American to `Intl`. */
function localeOf(language: string): string {
  return new Intl.Locale(language, language.includes('-') ? {} : { region: 'GB' }).toString();
}
