import { kept } from './formatters.ts';

/** A number as a language writes it. */
export function writtenNumber(value: number, language: string): string {
  return isPlain(value, language) ? String(value) : numbersIn(language).format(value);
}

/** The first number that a browser is asked to write takes a slow phone as long as to draw a page, and each question has two. */
function isPlain(value: number, language: string): boolean {
  return (
    languagesWithPlainNumbers.includes(language) && Number.isInteger(value) && value >= 0 && value < 1000
  );
}

/** They write whole numbers below 1,000 with the digits 0 to 9 and nothing else. */
const languagesWithPlainNumbers: readonly string[] = ['en'];

const numbersIn = kept((language) => new Intl.NumberFormat(language));
