import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { addresses, questionAddress } from '../../src/addresses.ts';

/** Something that is asked for again and again. */
export interface Task {
  readonly name: string;
  /** Asked in this order by each connection. */
  readonly paths: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  /** With any other status, the answer counts as an error. */
  readonly status: number;
  readonly isVisit?: boolean;
}

/** As browsers send it. */
const ordinary = { 'Accept-Encoding': 'gzip, deflate, br, zstd' };

/** @param visit the paths of a first visit */
export async function tasks(origin: string, visit: readonly string[]): Promise<readonly Task[]> {
  const question = questionAddress('parts');
  const { headers } = await fetch(origin + question, { headers: ordinary });
  const unchanged = { ...ordinary, 'If-None-Match': headers.get('etag') ?? '' };
  return [
    { name: 'The start page', paths: [addresses.start], headers: ordinary, status: 200 },
    { name: 'The page of a question', paths: [question], headers: ordinary, status: 200 },
    { name: 'The same, which the browser has', paths: [question], headers: unchanged, status: 304 },
    { name: 'The largest script', paths: [await largestScript('dist')], headers: ordinary, status: 200 },
    { name: 'An address without a page', paths: ['/no-such-page'], headers: ordinary, status: 404 },
    {
      name: `A first visit: all ${visit.length} files, one after another`,
      paths: visit,
      headers: ordinary,
      status: 200,
      isVisit: true,
    },
  ];
}

/** As it is sent, and of those that patients fetch. */
async function largestScript(folder: string): Promise<string> {
  const names = (await readdir(join(folder, 'assets'))).filter((name) => name.endsWith('.js.br'));
  const sized = await Promise.all(
    names.map(async (name) => ({ name, size: (await stat(join(folder, 'assets', name))).size })),
  );
  const [largest] = sized.sort((one, other) => other.size - one.size);
  if (!largest) throw new Error(`There is no script in ${folder}. Run npm run build first.`);
  return `/assets/${largest.name.replace(/\.br$/, '')}`;
}
