import { readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { format, resolveConfig } from 'prettier';

const file = 'docs/performance.md';
const part = /(?<=<!-- page-timings -->\n)[\s\S]*(?=<!-- \/page-timings -->)/;

/** Puts the tables between their markers in docs/performance.md, with how they came about. */
export async function writePageTimings(
  tables: string,
  { rounds, browser }: { readonly rounds: number; readonly browser: string },
): Promise<void> {
  const page = await readFile(file, 'utf8');
  if (!part.test(page)) throw new Error(`${file} has no part with the markers "page-timings".`);
  const processors = cpus();
  const how = [
    `${new Date().toISOString().slice(0, 10)}, medians of ${rounds} rounds. Chromium ${browser},`,
    `Node ${process.version}, ${processors.length} cores of ${processors[0]?.model ?? 'an unknown processor'}.`,
  ].join(' ');
  const written = page.replace(part, () => `\n${how}\n\n${tables}\n\n`);
  await writeFile(file, await format(written, { ...(await resolveConfig(file)), filepath: file }));
}
