/**
 * One step of the saved envelope, from the version that is its place in the list (the first is 1) to the next.
 * A step is needed when a question or an option is renamed or removed, or the envelope changes; not when one is added.
 * It gets the envelope as it was parsed, not yet checked.
 */
export interface Migration {
  readonly what: string;
  readonly up: (envelope: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}

export const migrations: readonly Migration[] = [];

export function migrate(
  envelope: Readonly<Record<string, unknown>> & { readonly version: number },
  steps: readonly Migration[],
): Readonly<Record<string, unknown>> {
  return steps
    .slice(envelope.version - 1)
    .reduce<Readonly<Record<string, unknown>>>((migrated, step) => step.up(migrated), envelope);
}
