import { kept } from './formatters.ts';

/** A number as a language writes it. */
export function writtenNumber(value: number, language: string): string {
  return numbersIn(language).format(value);
}

const numbersIn = kept((language) => new Intl.NumberFormat(language));
