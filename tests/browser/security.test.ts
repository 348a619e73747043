import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { addresses, questionAddress } from '../../src/addresses.ts';
import { headersOf, kindOf } from '../../src/build/headers.ts';
import { doctorAddresses } from '../../src/doctor/doctor-addresses.ts';
import { nowhere } from './support/page-kinds.ts';
import { addressesOfFiles } from './support/site-files.ts';
import { test as base } from './support/test.ts';
import { watch } from './support/watch.ts';
import { words } from './support/words.ts';

const doctorPages = Object.values(doctorAddresses);
/** Names in the listing that are folders alone. */
const folders = /^\/assets(?:\/clinic)?$|^\/fhir(?:\/\w+)?$/;

/** Another site, on this machine since browsers let none from outside reach into it. It frames what its query names. */
const test = base.extend('elsewhere', { scope: 'file' }, async ({ site: _built }, { onCleanup }) => {
  const server = createServer(({ url = '' }, response) => {
    const framed = url.split('?')[1];
    response.setHeader('Content-Type', 'text/html');
    response.end(framed === undefined ? 'Elsewhere' : `<iframe src="${framed}"></iframe>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onCleanup(() => void server.close());
  // A server that listens at a host and a port has an address with a port.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

describe('the served site', () => {
  test.for([...addressesOfFiles()].filter((address) => !folders.test(address)))(
    'sends the headers of its kind with %s',
    async (address) => {
      const response = await fetch(`${inject('site')}${address}`);
      const { pathname } = new URL(response.url);
      expect(response.status).toBe(200);
      expect(sentBy(response)).toEqual(lowered(headersOf(kindOf(pathname))));
    },
  );

  test.for([nowhere, '/clinic/nowhere', '/assets/nowhere.js', '/%2e%2e%2fclinic.html'])(
    'answers %s with the page that says so, its headers and the status 404',
    async (address) => {
      const response = await fetch(`${inject('site')}${address}`);
      expect(response.status).toBe(404);
      expect(await response.text()).toContain(words.notFound.title);
      expect(sentBy(response)).toEqual(lowered(headersOf('patient')));
    },
  );

  test.for([addresses.about, addresses.carryOn, questionAddress('parts'), ...doctorPages])(
    'answers %s with a slash at its end as without it',
    async (address) => {
      const [plain, slash] = await Promise.all(
        [address, `${address}/`].map((one) => fetch(`${inject('site')}${one}`)),
      );
      if (!plain || !slash) throw new Error('There are 2 answers.');
      expect(slash.status).toBe(200);
      expect(sentBy(slash)).toEqual(sentBy(plain));
      expect(await slash.text()).toBe(await plain.text());
    },
  );
});

describe.concurrent('a page', () => {
  test.for([addresses.start, addresses.summary, ...doctorPages])(
    'at %s cannot be shown in a frame of another site',
    async (address, { page, elsewhere, expect }) => {
      await page.goto(`${elsewhere}/?${inject('site')}${address}`);
      const framed = (): string | undefined => page.frames()[1]?.url();
      await expect.poll(framed).toBe('chrome-error://chromewebdata/');
    },
  );

  test('of a site that lets itself be framed is framed, by the same site that may not frame this one', async ({
    page,
    elsewhere,
  }) => {
    await page.goto(`${elsewhere}/?${elsewhere}/`);
    await page.frameLocator('iframe').getByText('Elsewhere').waitFor();
  });

  test.for([addresses.start, ...doctorPages])(
    'at %s runs no script that somebody put into its HTML',
    async (address, { page, expect }) => {
      const { messages } = await watch(page);
      await page.route(`**${address}`, async (route) => {
        const response = await route.fetch();
        const html = await response.text();
        await route.fulfill({ response, body: html.replace('<body>', `<body>${injected}`) });
      });
      await page.goto(address);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await marks(page)).toEqual([]);
      await expect.poll(() => refusals(messages)).toEqual(['script-src-attr', 'script-src-elem']);
    },
  );

  test.for([addresses.start, ...doctorPages])(
    'at %s lets its own script make no script out of text',
    async (address, { page }) => {
      await page.goto(address);
      expect(await page.evaluate(outcomesOfText)).toEqual({
        innerHTML: 'TypeError',
        scriptText: 'TypeError',
        documentWrite: 'TypeError',
        policy: 'TypeError',
      });
      // A browser lets whoever evaluates from outside use eval, so the page has to be the one that calls it.
      const evaluated = await page.evaluate(
        () =>
          new Promise((resolve) => {
            setTimeout(() => {
              try {
                // oxlint-disable-next-line no-eval -- that the page may not is what is tested
                resolve(globalThis.eval('1 + 1'));
              } catch (error) {
                resolve(error instanceof Error ? error.name : 'something');
              }
            });
          }),
      );
      expect(evaluated).toBe('EvalError');
      expect(await marks(page)).toEqual([]);
    },
  );

  test.for(doctorPages)('at %s works without a word in the console', async (address, { page }) => {
    const { messages, requests } = await watch(page);
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(messages).toEqual([]);
    expect(requests.map((request) => new URL(request.url()).origin)).toEqual(
      requests.map(() => inject('site')),
    );
  });

  test('tells no other site where a person came from', async ({ page }) => {
    const received: Record<string, string>[] = [];
    await page.route(/^https:\/\/www\.dystonia\.org\.uk/, async (route) => {
      received.push(await route.request().allHeaders());
      await route.fulfill({ contentType: 'text/html', body: '<h1>Elsewhere</h1>' });
    });
    for (const rel of ['noreferrer', '']) {
      await page.goto(addresses.about);
      const out = page.locator('a[href^="https://www.dystonia.org.uk"]').first();
      expect(await out.getAttribute('rel')).toBe('noreferrer');
      // Without it, the policy of the site has to do.
      await out.evaluate((element, value) => element.setAttribute('rel', value), rel);
      await out.click();
      await page.getByRole('heading', { name: 'Elsewhere' }).waitFor();
      expect(await page.evaluate(() => document.referrer)).toBe('');
    }
    expect(received.map(({ referer, origin }) => [referer, origin])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });
});

const injected = `<script>window.marks = ['inline']</script><img src="/nowhere.svg" onerror="window.marks = ['attribute']">`;

function marks(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (window as unknown as { marks?: readonly string[] }).marks ?? []);
}

function refusals(messages: readonly string[]): readonly string[] {
  const directives = messages.flatMap((message) => /^refused by (\S+):/.exec(message)?.[1] ?? []);
  return [...new Set(directives)].toSorted();
}

/** The name of the error that each way to run a text as script ends in. Runs in the page. */
function outcomesOfText(): Record<string, string> {
  const mark = "window.marks = ['text']";
  const ways: Record<string, () => unknown> = {
    innerHTML: () => (document.body.innerHTML = `<img src="x" onerror="${mark}">`),
    scriptText: () => (document.createElement('script').textContent = mark),
    documentWrite: () => document.write(`<script>${mark}</script>`),
    policy: () =>
      (
        window as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => unknown } }
      ).trustedTypes.createPolicy('any', { createHTML: (text: string) => text }),
  };
  const outcomes: Record<string, string> = {};
  for (const [name, way] of Object.entries(ways)) {
    try {
      way();
      outcomes[name] = 'done';
    } catch (error) {
      outcomes[name] = error instanceof Error ? error.name : 'something';
    }
  }
  return outcomes;
}

/** Those of the headers of a response that the site decides on: most for every kind, one for what is published alone. */
function sentBy({ headers }: Response): Readonly<Record<string, string>> {
  const names = Object.keys(lowered({ ...headersOf('patient'), ...headersOf('fhir') }));
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = headers.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
}

function lowered(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
