/** Numbers, dates and lists as a language writes them. */
export function writtenNumber(value: number, language: string): string {
  return numbersIn(language).format(value);
}

/** "6 August 2018" in English. */
export function writtenDate(date: Date, language: string): string {
  return datesIn(language).format(date);
}

/** "24 November 2026 at 17:30" in English. */
export function writtenMoment(moment: Date, language: string): string {
  return momentsIn(language).format(moment);
}

/** "neck, arm and leg" in English. */
export function writtenList(items: readonly string[], language: string): string {
  return listsIn(language).format(items);
}

const numbersIn = kept((language) => new Intl.NumberFormat(language));
const datesIn = kept((language) => new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long' }));
const momentsIn = kept(
  (language) => new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeStyle: 'short' }),
);
const listsIn = kept((language) => new Intl.ListFormat(localeOf(language), { type: 'conjunction' }));

/** To make a formatter takes many times as long as to use one. */
function kept<Formatter>(make: (language: string) => Formatter): (language: string) => Formatter {
  const made = new Map<string, Formatter>();
  return (language) => {
    const formatter = made.get(language) ?? make(language);
    made.set(language, formatter);
    return formatter;
  };
}

/** The site is written for the United Kingdom, and a bare `en` is American to `Intl`. */
function localeOf(language: string): string {
  return new Intl.Locale(language, language.includes('-') ? {} : { region: 'GB' }).toString();
}
