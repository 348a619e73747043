import { exec } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { settingsFrom } from '../../../src/server/settings.ts';
import { startSite } from '../../../src/server/start-site.ts';

export interface SecondSite {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * What a clinic does after it has made its keys: puts the lines into its clinic.json, builds the site anew and serves it.
 *
 * @param lines one recipient, as the page for keys gives it
 */
export async function siteWith(lines: string): Promise<SecondSite> {
  const folder = await mkdtemp(join(tmpdir(), 'beforehand-site-'));
  const clinicFile = join(folder, 'clinic.json');
  const outDir = join(folder, 'dist');
  await writeFile(clinicFile, withRecipient(await readFile('clinic.json', 'utf8'), lines));
  const env = { ...process.env, NODE_ENV: 'production', CLINIC_FILE: clinicFile, OUT_DIR: outDir };
  await promisify(exec)('npm run build', { env });
  const { origin, close } = await startSite(settingsFrom({ OUT_DIR: outDir, PORT: '0' }));
  return { address: origin, close };
}

/** By hand, as somebody with an editor would: between the brackets of "recipients". */
function withRecipient(clinic: string, lines: string): string {
  const changed = clinic.replace('"recipients": []', () => `"recipients": [${lines}]`);
  if (changed === clinic) throw new Error('clinic.json has no empty list of recipients.');
  return changed;
}
