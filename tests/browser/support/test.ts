import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { test as base, inject } from 'vitest';

/** Opens a page of the site in a context of its own, as a new person would. */
type Open = (options?: BrowserContextOptions) => Promise<Page>;

/** A telephone held upright. Smooth scrolling is switched off, so that nothing waits for it. */
const ordinary = { viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' } as const;

/**
 * A browser without service workers, as a private window is. Most tests are about something else, and each would put a
 * copy of the whole site on a device. A test that is about the worker asks for `serviceWorkers: 'allow'`.
 */
function takeWorkersAway(): void {
  Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined });
}

/** A test with a browser for its file and fresh contexts, which close when the test ends. */
export const test = base
  .extend('site', { scope: 'file' }, () => inject('site'))
  .extend('program', { scope: 'file' }, () => inject('browser'))
  .extend('browser', { scope: 'file' }, async ({ program }, { onCleanup }) => {
    const browser = await chromium.launch({
      executablePath: program.executablePath,
      env: { ...process.env, ...program.variables },
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('open', async ({ browser, site }, { onCleanup }) => {
    const opened: Page[] = [];
    onCleanup(async () => {
      await Promise.all(opened.map((page) => page.context().close()));
    });
    const open: Open = async (options) => {
      const context = await browser.newContext({ ...ordinary, baseURL: site, ...options });
      context.setDefaultTimeout(30_000);
      if (options?.serviceWorkers !== 'allow') await context.addInitScript(takeWorkersAway);
      const page = await context.newPage();
      opened.push(page);
      return page;
    };
    return open;
  })
  .extend('page', ({ open }) => open());
