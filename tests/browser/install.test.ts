import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { offlineWords } from '../../src/words/en/offline.ts';
import { builtSite } from './support/another-build.ts';
import { startHost } from './support/host.ts';
import { copyMade, test } from './support/offline.ts';
import { words } from './support/words.ts';

/** What a browser read of the manifest that a page names. */
interface Read {
  readonly url: string;
  readonly errors: readonly unknown[];
  readonly data?: string;
}

describe.each(['/', '/folder/'])('a site that stands at %s', (base) => {
  test('can be put among the apps of a device, and opens there without a network', async ({ open }) => {
    const host = base === '/' ? await startHost('dist') : await startHost(await builtSite({ base }), base);
    const page = await open({ baseURL: host.address, serviceWorkers: 'allow' });
    await page.goto(base);
    const { url, errors, data = '' } = await manifestOf(page);
    expect([url, errors]).toEqual([`${host.address}${base}manifest.webmanifest`, []]);
    const { icons, ...others } = JSON.parse(data);
    expect(others).toMatchObject({
      name: words.site.name,
      short_name: words.site.name,
      description: offlineWords.description,
      start_url: base,
      scope: base,
      display: 'standalone',
    });
    for (const { src, sizes } of icons) expect(`${src} ${await sizeOf(page, src)}`).toBe(`${src} ${sizes}`);
    const touch = await page.locator('link[rel="apple-touch-icon"]').getAttribute('href');
    expect(await sizeOf(page, touch ?? '')).toBe('180x180');
    await copyMade(page);
    const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
    expect(scope).toBe(`${host.address}${base}`);
    await host.cut();
    await page.goto(base);
    await page.getByRole('heading', { level: 1, name: words.start.title, exact: true }).waitFor();
  });
});

async function manifestOf(page: Page): Promise<Read> {
  const devTools = await page.context().newCDPSession(page);
  return devTools.send('Page.getAppManifest');
}

/** As the manifest writes it; a drawing has every size. */
function sizeOf(page: Page, address: string): Promise<string> {
  return page.evaluate(async (src) => {
    const image = new Image();
    image.src = src;
    await image.decode();
    return src.endsWith('.svg') ? 'any' : `${image.naturalWidth}x${image.naturalHeight}`;
  }, address);
}
