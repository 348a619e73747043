import { type Browser, chromium, type Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { addresses } from '../../src/addresses.ts';
import { doctorAddresses } from '../../src/doctor/doctor-addresses.ts';
import { test as base } from './support/test.ts';

/** A browser that keeps pages which were left, as people's browsers do and those of tests do not. */
const test = base
  .extend('keeping', { scope: 'file' }, async ({ program }, { onCleanup }): Promise<Browser> => {
    const browser = await chromium.launch({
      executablePath: program.executablePath,
      env: { ...process.env, ...program.variables },
      args: ['--no-sandbox', '--disable-gpu'],
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('tab', async ({ keeping, site }, { onCleanup }): Promise<Page> => {
    const context = await keeping.newContext({ baseURL: site });
    onCleanup(() => context.close());
    return context.newPage();
  });

describe('a page that was left', () => {
  test("comes back as it was, where it is a patient's: so this browser keeps pages", async ({
    tab,
    skip,
  }) => {
    await leaveAndReturn(tab, addresses.about, addresses.privacy);
    const mark = await markOf(tab);
    skip(mark === 'gone', "this browser keeps no page that was left, as npm's Chromium: the rest shows less");
    expect(mark).toBe('kept');
  });

  test.for(Object.values(doctorAddresses))('starts anew, where it is at %s', async (address, { tab }) => {
    await leaveAndReturn(tab, address, addresses.about);
    await expect.poll(() => markOf(tab).catch(() => 'loading')).toBe('gone');
    await tab.getByRole('heading', { level: 1 }).waitFor();
  });
});

async function leaveAndReturn(tab: Page, address: string, other: string): Promise<void> {
  await tab.goto(address);
  await tab.getByRole('heading', { level: 1 }).waitFor();
  await tab.evaluate(() => Object.assign(window, { mark: 'kept' }));
  await tab.goto(other);
  await tab.goBack({ waitUntil: 'commit' });
}

function markOf(tab: Page): Promise<string> {
  return tab.evaluate(() => (window as unknown as { mark?: string }).mark ?? 'gone');
}
