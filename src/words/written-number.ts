/** A number as a language writes it. */
export function writtenNumber(value: number, language: string): string {
  return value.toLocaleString(language);
}
