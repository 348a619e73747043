import { cp, copyFile, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { clinic } from '../../../src/clinic/clinic.ts';
import { builtSite } from './another-build.ts';
import { test as base } from './offline.ts';

const newName = 'The Newer Clinic';

/** A host on which a newer version can be put in the place of the one that the tests serve. */
export const test = base.extend('newer', { scope: 'file' }, () =>
  builtSite({ clinic: (text) => text.replace(`"${clinic.name}"`, `"${newName}"`) }),
);

/** Which version a page is of, by the clinic that it names. */
export async function versionOf(page: Page): Promise<'old' | 'new'> {
  // Not the text as it is laid out: of a footer that nobody has come near there is none.
  const footer = await page.getByRole('contentinfo').textContent();
  return footer?.includes(newName) ? 'new' : 'old';
}

/** Counts how often the page is loaded from now on. */
export function countLoads(page: Page): { readonly count: () => number } {
  let loads = 0;
  page.on('domcontentloaded', () => {
    loads += 1;
  });
  return { count: () => loads };
}

/** The site as a clinic publishes it that wants no worker any more. */
export async function withoutWorker(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'beforehand-site-'));
  await cp('dist', folder, { recursive: true });
  await copyFile('docs/hosting/remove-service-worker.js', join(folder, 'service-worker.js'));
  return folder;
}

/** What the browser has of a newer version: nothing, or a worker that waits. */
export function newerWaits(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return Boolean(registration?.waiting);
  });
}

/** As a browser does by itself, from time to time and whenever a page is loaded. */
export async function lookForNewer(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
  });
  await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration())?.waiting);
}
