import { mkdtemp } from 'node:fs/promises';
import { Agent, get } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { expect } from 'vitest';
import { settingsFrom } from '../../../src/server/settings.ts';
import { startSite } from '../../../src/server/start-site.ts';
import { ask } from './asked.ts';
import { test } from './served.ts';

test('A port that is taken is named, and what to do', async ({ folder, origin }) => {
  const { port } = new URL(origin);
  await expect(startSite(settingsFrom({ OUT_DIR: folder, PORT: port }))).rejects.toThrow(
    `Something else listens at port ${port} already. Set PORT to another number.`,
  );
});

test('An address that is not of this machine is named', async ({ folder }) => {
  await expect(startSite(settingsFrom({ OUT_DIR: folder, HOST: '192.0.2.1' }))).rejects.toThrow(
    'This machine has no address "192.0.2.1". Set HOST to one that it has.',
  );
});

test('A folder without a site is named', async () => {
  const empty = await mkdtemp(`${tmpdir()}/empty-`);
  await expect(startSite(settingsFrom({ OUT_DIR: empty }))).rejects.toThrow(
    `There is no built site in ${empty}. Run npm run build first.`,
  );
});

test('A site that ends waits for no browser that only keeps its connection', async ({ folder }) => {
  const site = await startSite(settingsFrom({ OUT_DIR: folder, PORT: '0' }));
  const agent = new Agent({ keepAlive: true });
  await new Promise((resolve) =>
    get(site.origin, { agent }, (response) => response.resume().on('end', resolve)),
  );
  // Somebody who has asked for half of something keeps the server no longer than its second.
  const half = connect(Number(new URL(site.origin).port), '127.0.0.1', () => half.write('GET / HT'));
  await new Promise((resolve) => half.once('ready', resolve));
  const cut = new Promise((resolve) => half.once('close', resolve));
  half.on('error', () => undefined);
  await Promise.all([site.close(), cut]);
  agent.destroy();
  await expect(ask(site.origin, '/')).rejects.toThrow('ECONNREFUSED');
}, 4000);
