/**
 * The same words with every text changed: the way to make another language of the English ones. A function of the
 * words stays a function, and what it returns is changed each time.
 *
 * @param change gets the text and its place, such as `summary.told.title` or `explanation.told(2, 2, arms).self`
 */
export function mapTexts<W>(words: W, change: (text: string, at: string) => string, at = ''): W {
  // Only texts change, and a text stays a text, so the words keep their type.
  return mapped(words, change, at) as W;
}

function mapped(value: unknown, change: (text: string, at: string) => string, at: string): unknown {
  if (typeof value === 'string') return change(value, at);
  if (typeof value === 'function') {
    return (...args: readonly unknown[]) =>
      mapped(Reflect.apply(value, undefined, args), change, `${at}(${args.map(written).join(', ')})`);
  }
  if (Array.isArray(value)) return value.map((inner, index) => mapped(inner, change, `${at}.${index}`));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      mapped(inner, change, at === '' ? key : `${at}.${key}`),
    ]),
  );
}

function written(argument: unknown): string {
  return typeof argument === 'string' || typeof argument === 'number' ? String(argument) : 'clinic';
}
