import { exec } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import type { BrowserProgram } from './browser-places.ts';
import { settingsFrom } from '../../../src/server/settings.ts';
import { startSite } from '../../../src/server/start-site.ts';
import recipients from '../../support/recipients.ts';
import { browserOfMachine } from './chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served. */
    site: string;
    browser: BrowserProgram;
    /** The 2 keys of the recipient "movement", with their private halves. */
    keys: readonly JsonWebKey[];
  }
}

/** Builds the site as it is released, and serves it while the browser tests run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const keys = await Promise.all([makeKey(), makeKey()]);
  const [browser] = await Promise.all([browserOfMachine(), build(await clinicFileWith(keys))]);
  const site = await startSite(settingsFrom({ PORT: '0' }));
  project.provide('site', site.origin);
  project.provide('browser', browser);
  project.provide('keys', keys);
  return site.close;
}

async function makeKey(): Promise<JsonWebKey> {
  const pair = await crypto.subtle.generateKey('X25519', true, ['deriveBits']);
  if (!('privateKey' in pair)) throw new Error('X25519 gives a pair of keys.');
  return crypto.subtle.exportKey('jwk', pair.privateKey);
}

/** The clinic as it is, with somebody who can be sent answers. */
async function clinicFileWith(keys: readonly JsonWebKey[]): Promise<string> {
  const clinic: unknown = JSON.parse(await readFile('clinic.json', 'utf8'));
  const recipient = { ...recipients[0], keys: keys.map(({ x }) => x) };
  const file = join(await mkdtemp(join(tmpdir(), 'beforehand-clinic-')), 'clinic.json');
  await writeFile(file, JSON.stringify({ ...Object(clinic), recipients: [recipient] }));
  return file;
}

async function build(clinicFile: string): Promise<void> {
  try {
    // The test runner sets NODE_ENV, which would build a site for development.
    const env = { ...process.env, NODE_ENV: 'production', CLINIC_FILE: clinicFile };
    await promisify(exec)('npm run build', { env });
  } catch (error) {
    const { stdout, stderr } = error as { readonly stdout: string; readonly stderr: string };
    throw new Error(`The site could not be built.\n${stdout}\n${stderr}`, { cause: error });
  }
}
