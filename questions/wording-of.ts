interface Worded {
  readonly id: string;
  readonly words: unknown;
}

/** The words of pages or of advice, by id. Each stands in the file of its question. */
export function wordingOf<W extends Worded>(
  worded: readonly W[],
): { readonly [Each in W as Each['id']]: Each['words'] } {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `fromEntries` forgets which words belong to which id
  return Object.fromEntries(worded.map(({ id, words }) => [id, words])) as {
    readonly [Each in W as Each['id']]: Each['words'];
  };
}
