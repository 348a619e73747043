import { readdirSync } from 'node:fs';
import { addresses, lengthParameter } from '../../../src/addresses.ts';
import { encodingOf } from '../../../src/build/encodings.ts';

const folder = 'dist';

/** Every address under which the site has a file for visitors. None of them can carry an answer. */
export function addressesOfFiles(): ReadonlySet<string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const served = files
    .filter(isForVisitors)
    .map((file) => `/${file.replaceAll('\\', '/').replace(/(^index)?\.html$/, '')}`);
  const starts = ['short', 'full'].map(
    (length) => `${addresses.emergencyCheck}?${lengthParameter}=${length}`,
  );
  return new Set([...served, ...starts]);
}

/** The rules of the host, and the compressed copies that it sends in the place of files. */
function isForVisitors(file: string): boolean {
  return file !== '_headers' && encodingOf(file) === undefined;
}
