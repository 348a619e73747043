import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { visit } from '../../bench/pages/rig.ts';
import { type Served, serve } from '../../bench/pages/server.ts';
import { takeStep } from '../../bench/pages/watch.ts';
import { test } from './support/test.ts';

/** Pages that do late what a page does, and say when: the rig is to find those moments. */
const lateButton = page(`
  <h1>First</h1><button>On</button>
  <script>
    setTimeout(() => {
      window.ready = performance.timeOrigin + performance.now();
      document.querySelector('button').onclick = () => setTimeout(() => {
        document.querySelector('h1').textContent = 'Second';
      }, 300);
    }, 900);
  </script>`);
const lateHeading = page(`
  <p>Loading</p>
  <script>
    setTimeout(() => {
      window.ready = performance.timeOrigin + performance.now();
      document.querySelector('p').outerHTML = '<h1>First</h1>';
    }, 900);
  </script>`);
/** The browser tells of the first paint only when the page is done with what follows it. */
const headingOfALongTask = page(`
  <p>Loading</p>
  <script>
    const work = (time) => { const end = performance.now() + time; while (performance.now() < end); };
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      work(500);
      window.ready = performance.timeOrigin + performance.now();
      document.querySelector('p').outerHTML = '<h1>First</h1>';
    };
    requestAnimationFrame(() => requestAnimationFrame(() => port2.postMessage(null)));
  </script>`);
const lateForm = page(`
  <h1>First</h1><form action="javascript:0"><input type="radio" name="a"><input type="radio" name="a">
  <button type="submit">Continue</button></form>
  <script>
    setTimeout(() => {
      window.ready = performance.timeOrigin + performance.now();
      document.querySelector('form').onsubmit = (event) => {
        event.preventDefault();
        setTimeout(() => { document.querySelector('h1').textContent += ' and next'; }, 120);
      };
    }, 900);
  </script>`);
const busy = page(`
  <h1>First</h1>
  <script>
    const work = (time) => { const end = performance.now() + time; while (performance.now() < end); };
    const paint = new PerformanceObserver(() => setTimeout(() => work(250)));
    paint.observe({ type: 'paint', buffered: true });
  </script>`);
const plain = page('<h1>First</h1><a href="/busy">On</a>');

let served: Served;

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'rig-'));
  const pages = { lateButton, lateHeading, headingOfALongTask, lateForm, busy, plain };
  await Promise.all(
    Object.entries(pages).map(([name, html]) => writeFile(join(folder, `${name}.html`), html)),
  );
  served = await serve(folder);
});

afterAll(() => served.close());

describe('The rig for page timings', () => {
  test('finds the heading that comes after the first paint', async ({ browser }) => {
    const { shown, ready } = await visit(browser, {}, async ({ page, open, next }) => {
      await open(`${served.address}/lateHeading`);
      return { shown: await next('page'), ready: await page.evaluate(readyMoment) };
    });
    expect(shown.at).toBeGreaterThanOrEqual(ready);
    expect(shown.bytes).toBe(brotliCompressSync(lateHeading).length);
  });

  test('does not take the first paint for that of a heading that a long task brings', async ({ browser }) => {
    await visit(browser, {}, async ({ page, open, next }) => {
      await open(`${served.address}/headingOfALongTask`);
      const shown = await next('page');
      expect(shown.at).toBeGreaterThanOrEqual(await page.evaluate(readyMoment));
    });
  });

  test('calls a button usable when it works, and not before nor when it is done', async ({ browser }) => {
    await visit(browser, { watched: { press: 'On' } }, async ({ page, open, next }) => {
      await open(`${served.address}/lateButton`);
      const first = await next('page');
      const usable = await next('usable');
      const second = await next('page');
      const ready = await page.evaluate(readyMoment);
      expect([first.heading, second.heading]).toEqual(['First', 'Second']);
      expect(first.at).toBeLessThan(ready);
      expect(usable.at).toBeGreaterThanOrEqual(ready);
      expect(usable.at).toBeLessThan(second.at);
    });
  });

  test('calls a plain link usable at once', async ({ browser }) => {
    await visit(browser, { watched: { press: 'On' } }, async ({ open, next }) => {
      await open(`${served.address}/plain`);
      const first = await next('page');
      const usable = await next('usable');
      const second = await next('opened');
      expect(usable.at).toBeGreaterThanOrEqual(first.at);
      expect(usable.at).toBeLessThanOrEqual(second.at);
    });
  });

  test('calls a form answerable at the try that leads on, and times the step after it', async ({
    browser,
  }) => {
    await visit(browser, { watched: { answer: true } }, async ({ page, open, next }) => {
      await open(`${served.address}/lateForm`);
      const answerable = await next('answerable');
      const ready = await page.evaluate(readyMoment);
      await next('page');
      const second = await next('page');
      expect(answerable.at).toBeGreaterThanOrEqual(ready);
      expect(second.at - answerable.at).toBeGreaterThanOrEqual(120);
      expect(await page.evaluate(takeStep, false)).toBeGreaterThanOrEqual(120);
    });
  });

  test('adds up what blocks after the first paint', async ({ browser }) => {
    const blocked = await visit(browser, {}, async ({ page, open, next }) => {
      await open(`${served.address}/busy`);
      await next('page');
      await page.waitForFunction(() => window.blocked() > 0);
      return page.evaluate(() => window.blocked());
    });
    expect(blocked).toBeGreaterThanOrEqual(200);
  });
});

function readyMoment(): number {
  return Number(Object(window).ready);
}

function page(body: string): string {
  return `<!doctype html><html lang="en"><link rel="icon" href="data:,"><body>${body}</body></html>`;
}
