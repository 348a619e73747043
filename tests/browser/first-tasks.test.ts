import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { addresses, questionAddress } from '../../src/addresses.ts';
import { test } from './support/test.ts';
import { arriveAt, arriveAtPage, link, press } from './support/walk.ts';
import { words } from './support/words.ts';

describe.concurrent('what a slow phone has to do before the first question', () => {
  test('the browser is asked for nothing of Intl, which takes it long the first time', async ({ page }) => {
    await page.addInitScript(() => {
      const made: string[] = [];
      Object.assign(window, { made });
      const noted = (name: string, own: object) =>
        new Proxy(own, {
          construct(type, given, newTarget: new () => object) {
            made.push(name);
            // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only constructors are given
            return Reflect.construct(type as new () => object, given, newTarget) as object;
          },
        });
      const names = ['DateTimeFormat', 'ListFormat', 'NumberFormat', 'PluralRules', 'Segmenter'] as const;
      for (const name of names) Object.defineProperty(Intl, name, { value: noted(name, Intl[name]) });
      // What is made here has to be seen, or the test would see nothing.
      new Intl.NumberFormat('en').format(1);
    });
    await page.goto(addresses.start);
    await press(link(page, words.start.short.action));
    await arriveAt(page, addresses.emergencyCheck, words.emergencyCheck.title);
    await press(link(page, words.emergencyCheck.none));
    await arriveAtPage(page, 'who');
    expect(await page.evaluate(() => (window as unknown as { made: string[] }).made)).toEqual([
      'NumberFormat',
    ]);
  });

  test.for([addresses.start, addresses.emergencyCheck, questionAddress('who')])(
    'the first frame that is drawn of %s shows the page',
    async (address, { page }) => {
      await slowDown(page);
      await page.goto(address);
      const frames = await page.evaluate(
        () =>
          new Promise<readonly number[]>((resolve) => {
            const paints = new PerformanceObserver((list, observer) => {
              if (list.getEntriesByName('first-contentful-paint').length === 0) return;
              observer.disconnect();
              resolve(performance.getEntriesByType('paint').map(({ startTime }) => startTime));
            });
            paints.observe({ type: 'paint', buffered: true });
          }),
      );
      expect(frames).toHaveLength(2);
      expect(new Set(frames).size).toBe(1);
    },
  );

  test.for([addresses.start, addresses.emergencyCheck, questionAddress('who'), questionAddress('parts')])(
    '%s names 1 file of script to the browser, and the others once it is painted',
    async (address, { page }) => {
      const html = await (await page.request.get(address)).text();
      expect([html.match(/<script[^>]* src=/g)?.length, html.includes('modulepreload')]).toEqual([1, true]);
      expect(html).not.toMatch(/<link[^>]*modulepreload/);
      await page.goto(address);
      const others = /data-scripts="([^"]*)"/.exec(html)?.[1]?.split(' ');
      const named = () =>
        page.evaluate(() =>
          Array.from(document.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]'), ({ href }) =>
            href.slice(window.location.origin.length),
          ),
        );
      await page.waitForFunction(() => document.querySelector('link[rel=modulepreload]') !== null);
      expect(await named()).toEqual(others);
    },
  );
});

/** As an old phone is. */
async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}
