import { type Edition, parseEdition } from './edition-schema.ts';

/** Every released edition, fetched by itself and only when answers need it. */
const files = import.meta.glob<unknown>('../../../questions/editions/*.json', { import: 'default' });

const loaders = new Map(Object.entries(files).map(([file, load]) => [versionOf(file), load]));

export const editionVersions: readonly string[] = [...loaders.keys()];

/** The edition that a version names; `null` for a version that this copy of the site does not know. */
export async function loadEdition(version: string): Promise<Edition | null> {
  const load = loaders.get(version);
  return load === undefined ? null : parseEdition(await load());
}

function versionOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1, -'.json'.length);
}
