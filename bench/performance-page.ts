import { readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { format, resolveConfig } from 'prettier';

const file = 'docs/performance.md';

/** Puts what was measured between the markers of its part in docs/performance.md, after the day and the machine. */
export async function writePart(name: string, how: string, markdown: string): Promise<void> {
  const page = await readFile(file, 'utf8');
  const part = new RegExp(`(?<=<!-- ${name} -->\\n)[\\s\\S]*(?=<!-- /${name} -->)`);
  if (!part.test(page)) throw new Error(`${file} has no part with the markers "${name}".`);
  const written = page.replace(part, () => `\n${today()}, ${how} ${machine()}\n\n${markdown}\n\n`);
  await writeFile(file, await format(written, { ...(await resolveConfig(file)), filepath: file }));
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function machine(): string {
  const processors = cpus();
  return `Node ${process.version}, ${processors.length} cores of ${processors[0]?.model ?? 'an unknown processor'}.`;
}
