import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { type IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { buffer, text } from 'node:stream/consumers';
import { describe, expect } from 'vitest';
import { addresses, questionAddress } from '../../src/addresses.ts';
import { encodings } from '../../src/build/encodings.ts';
import { headersOf, kindOf, transport } from '../../src/build/headers.ts';
import { doctorAddresses } from '../../src/doctor/doctor-addresses.ts';
import { paperAddress, paperFiles } from '../../src/paper/paper-addresses.ts';
import { missingForNginx, startNginx } from './support/nginx.ts';
import { nowhere } from './support/page-kinds.ts';
import { adultNeck } from './support/people.ts';
import { addressesOfFiles } from './support/site-files.ts';
import { test as base } from './support/test.ts';
import { walk } from './support/walk.ts';
import { watch } from './support/watch.ts';
import { words } from './support/words.ts';

const test = base.extend('nginx', { scope: 'file' }, async ({ site: _built }, { onCleanup }) => {
  const nginx = await startNginx();
  onCleanup(nginx.stop);
  return nginx;
});

const withoutSlash = [addresses.about, addresses.carryOn, questionAddress('parts'), doctorAddresses.start];
const files = [...addressesOfFiles()].filter((address) => /\.(?:js|css|svg|json)$/.test(address));
const documents = [
  ...Object.values(addresses),
  ...Object.values(doctorAddresses),
  questionAddress('parts'),
  `${addresses.about}.html`,
  `${doctorAddresses.answers}.html`,
  ...withoutSlash.map((address) => `${address}/`),
  `${addresses.emergencyCheck}?questions=full`,
];

const copies = encodings.map(({ ending }) => `${addresses.about}.html${ending}`);

const why = missingForNginx.length > 0 ? ` (skipped: no ${missingForNginx.join(' and no ')} here)` : '';

describe.skipIf(missingForNginx.length > 0)(`the example for nginx, run by nginx${why}`, () => {
  test.for([...documents, ...paperFiles.map(paperAddress), ...files])(
    'sends the headers of its kind with %s',
    async (address, { nginx }) => {
      const response = await get(`${nginx.site}${address}`);
      await text(response);
      expect(response.statusCode).toBe(200);
      expect(response.headers).toMatchObject(
        lowered({ ...headersOf(kindOf(address.replace(/\?.*/, ''))), ...transport }),
      );
    },
  );

  test.for(documents)('answers %s with HTML that is a page of the site', async (address, { nginx }) => {
    const response = await get(`${nginx.site}${address}`);
    expect(response.headers['content-type']).toBe('text/html');
    const page = await text(response);
    expect(page).toContain('<div id="root"');
    expect(page).not.toContain(words.notFound.title);
  });

  test.for([nowhere, '/clinic/nowhere', '/assets/nowhere.js', '/questions/nowhere/', '/_headers', ...copies])(
    'answers %s with the page that says so, its headers and the status 404',
    async (address, { nginx }) => {
      const response = await get(`${nginx.site}${address}`);
      expect(await text(response)).toContain(words.notFound.title);
      expect(response.statusCode).toBe(404);
      expect(response.headers).toMatchObject(lowered({ ...headersOf('patient'), ...transport }));
    },
  );

  test.for([addresses.about, `${addresses.about}/`, ...files.filter((file) => existsSync(`dist${file}.gz`))])(
    'sends the copy of %s that the build has compressed',
    async (address, { nginx }) => {
      const response = await get(`${nginx.site}${address}`, { 'Accept-Encoding': 'gzip' });
      const file = files.includes(address) ? address : `${addresses.about}.html`;
      const built = await readFile(`dist${file}.gz`);
      expect(response.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
      expect((await buffer(response)).equals(built)).toBe(true);
    },
  );

  test('leads from http to https, with the whole address', async ({ nginx }) => {
    const response = await fetch(`${nginx.plainSite}/emergency-check?questions=full`, { redirect: 'manual' });
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('https://127.0.0.1/emergency-check?questions=full');
  });

  test('serves a whole walk on which the browser refuses nothing', async ({ nginx, open }) => {
    const page = await open({ baseURL: nginx.site, ignoreHTTPSErrors: true });
    const { messages } = await watch(page);
    await walk(page, adultNeck);
    for (const address of Object.values(doctorAddresses)) {
      await page.goto(address);
      await page.getByRole('heading', { level: 1 }).waitFor();
    }
    expect(messages).toEqual([]);
  });
});

/** By a certificate that nobody has signed but the test. */
function get(address: string, headers: Readonly<Record<string, string>> = {}): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request(address, { rejectUnauthorized: false, headers }, resolve).once('error', reject).end();
  });
}

function lowered(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
