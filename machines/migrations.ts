/**
 * One step of the saved record, from the version that is its place in the list (the first is 1) to the next.
 * A step is needed when a question or an option is renamed or removed, or the record changes; not when one is added.
 * It gets the record as it was parsed, not yet checked.
 */
export interface Migration {
  readonly what: string;
  readonly up: (record: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}

export const migrations: readonly Migration[] = [
  {
    what: 'Notes which answers came from a file: none did before',
    up: (record) => ({ ...record, prefilled: [] }),
  },
];

export function migrate(
  record: Readonly<Record<string, unknown>> & { readonly version: number },
  steps: readonly Migration[],
): Readonly<Record<string, unknown>> {
  return steps
    .slice(record.version - 1)
    .reduce<Readonly<Record<string, unknown>>>((migrated, step) => step.up(migrated), record);
}
