import { readdirSync } from 'node:fs';
import { addresses, lengthParameter } from '../../../src/addresses.ts';

const folder = 'dist';

/** Every address under which the built site has a file. None of them can carry an answer. */
export function addressesOfFiles(): ReadonlySet<string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const served = files.map((file) => `/${file.replaceAll('\\', '/').replace(/(^index)?\.html$/, '')}`);
  const starts = ['short', 'full'].map(
    (length) => `${addresses.emergencyCheck}?${lengthParameter}=${length}`,
  );
  return new Set([...served, ...starts]);
}
