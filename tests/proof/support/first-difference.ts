/** Where two lists part, in words; `undefined` if they are the same. */
export function firstDifference(found: readonly string[], wanted: readonly string[]): string | undefined {
  const length = Math.max(found.length, wanted.length);
  for (let index = 0; index < length; index += 1) {
    if (found[index] !== wanted[index]) return `"${found[index]}" in place of "${wanted[index]}"`;
  }
  return undefined;
}
