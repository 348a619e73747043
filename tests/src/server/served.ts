import { test as base } from 'vitest';
import { settingsFrom } from '../../../src/server/settings.ts';
import { startSite } from '../../../src/server/start-site.ts';
import { smallSite } from './small-site.ts';

/** A test with the small site, served at its root and once more in a folder of the host. */
export const test = base
  .extend('folder', { scope: 'file' }, () => smallSite())
  .extend('origin', { scope: 'file' }, async ({ folder }, { onCleanup }) => {
    const site = await startSite(settingsFrom({ OUT_DIR: folder, PORT: '0' }));
    onCleanup(site.close);
    return site.origin;
  })
  .extend('originOfFolder', { scope: 'file' }, async ({ folder }, { onCleanup }) => {
    const site = await startSite(settingsFrom({ OUT_DIR: folder, PORT: '0', BASE_PATH: '/folder/' }));
    onCleanup(site.close);
    return site.origin;
  });
