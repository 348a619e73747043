import { exec } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { vi } from 'vitest';

/** What differs from the site as it stands in the repository. */
interface Other {
  /** Changes the text of clinic.json. */
  readonly clinic?: (text: string) => string;
  /** Where on its host the site stands, with a slash at both ends. */
  readonly base?: string;
}

/** Builds the site once more, beside the one that the tests serve, and gives the folder. */
export async function builtSite({ clinic = (text) => text, base = '/' }: Other): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'beforehand-site-'));
  const clinicFile = join(folder, 'clinic.json');
  const outDir = join(folder, 'dist');
  await writeFile(clinicFile, clinic(await readFile('clinic.json', 'utf8')));
  const variables = { NODE_ENV: 'production', CLINIC_FILE: clinicFile, OUT_DIR: outDir, BASE_PATH: base };
  await alone(() => promisify(exec)('npm run build', { env: { ...process.env, ...variables } }));
  return outDir;
}

/** Every build writes the script that makes the pages to the same place, and 2 test files run at a time. */
async function alone(act: () => Promise<unknown>): Promise<void> {
  const lock = join(tmpdir(), `beforehand-build-${resolve('.').replaceAll(/\W/g, '-')}-${process.ppid}`);
  await vi.waitFor(() => mkdir(lock), { timeout: 50_000, interval: 200 });
  try {
    await act();
  } finally {
    await rm(lock, { recursive: true });
  }
}
