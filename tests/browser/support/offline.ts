import type { Page } from 'playwright-core';
import { addresses } from '../../../src/addresses.ts';
import { startHost } from './host.ts';
import { test as base } from './test.ts';

/** A test with a host of its own that can be cut off, and with pages of a browser that has service workers. */
export const test = base
  .extend('host', { scope: 'file' }, async ({ site: _built }, { onCleanup }) => {
    const host = await startHost('dist');
    onCleanup(host.cut);
    return host;
  })
  .extend('visit', ({ open, host }) => async (): Promise<Page> => {
    await host.mend();
    return open({ baseURL: host.address, serviceWorkers: 'allow' });
  });

/** The first visit, long enough for the whole site to be on the device. */
export async function makeCopy(page: Page, address: string = addresses.start): Promise<void> {
  await page.goto(address);
  await copyMade(page);
}

export async function copyMade(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** Another tab of the same browser. */
export function otherTab(page: Page): Promise<Page> {
  return page.context().newPage();
}
