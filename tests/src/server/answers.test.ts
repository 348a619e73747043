import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { headersOf, type Kind } from '../../../src/build/headers.ts';
import { ask } from './asked.ts';
import { test } from './served.ts';
import { files } from './small-site.ts';

const html = 'text/html; charset=utf-8';
const found: readonly (readonly [path: string, file: keyof typeof files, kind: Kind, type: string])[] = [
  ['/', 'index.html', 'patient', html],
  ['/?questions=full', 'index.html', 'patient', html],
  ['/index.html', 'index.html', 'patient', html],
  ['/about', 'about.html', 'patient', html],
  ['/about/', 'about.html', 'patient', html],
  ['/about?questions=full', 'about.html', 'patient', html],
  ['/about.html', 'about.html', 'patient', html],
  ['/clinic', 'clinic.html', 'doctor', html],
  ['/clinic/', 'clinic.html', 'doctor', html],
  ['/clinic/answers', 'clinic/answers.html', 'opening', html],
  ['/assets/index-a1.js', 'assets/index-a1.js', 'asset', 'text/javascript; charset=utf-8'],
  ['/assets/index-a1.css', 'assets/index-a1.css', 'asset', 'text/css; charset=utf-8'],
  ['/fhir/form.json', 'fhir/form.json', 'fhir', 'application/json; charset=utf-8'],
  ['/favicon.svg', 'favicon.svg', 'patient', 'image/svg+xml'],
  ['/manifest.webmanifest', 'manifest.webmanifest', 'patient', 'application/manifest+json; charset=utf-8'],
  ['/icon.png', 'icon.png', 'patient', 'image/png'],
];

/** Other ways to write the address of a page that is not to be stored, or kept as an asset is. */
const disguised = [
  '/clinic%2Fanswers',
  '/clinic//answers',
  '/assets/../clinic/answers',
  '/%63linic/answers/',
];

describe('An address that has a file', () => {
  test.for(found)('%s is answered with %s, as %s', async ([path, file, kind, type], { origin }) => {
    const { status, headers, content } = await ask(origin, path);
    expect(status).toBe(200);
    expect(content.toString()).toBe(files[file]);
    expect(headers).toMatchObject(lowered({ ...headersOf(kind), 'Content-Type': type }));
    expect('access-control-allow-origin' in headers).toBe(kind === 'fhir');
  });

  test.for(disguised)('%s has the headers of the page that it leads to', async (path, { origin }) => {
    const { headers, content } = await ask(origin, path);
    expect(content.toString()).toBe(files['clinic/answers.html']);
    expect(headers).toMatchObject(lowered(headersOf('opening')));
  });
});

describe('An address that has no page', () => {
  test.for([
    '/nowhere',
    '/clinic/nowhere',
    '/fhir/nowhere.json',
    '/assets/nowhere-a1.js',
    // No folder is listed.
    '/assets',
    '/assets/',
    '/fhir/',
    // What is there is for the host.
    '/_headers',
    '/about.html.br',
    '/assets/index-a1.js.gz',
    // Outside the site.
    '/../private',
    '/../private.html',
    '/%2e%2e%2fprivate.html',
    '/assets/..%2f..%2fprivate.html',
    '/..%5cprivate.html',
    '//private.html',
    // No address at all.
    '/%zz',
    '/a%00b',
    `/${'a'.repeat(256)}`,
  ])('%s is answered with the page that says so, and 404', async (path, { origin }) => {
    const { status, headers, content } = await ask(origin, path);
    expect(status).toBe(404);
    expect(content.toString()).toBe(files['404.html']);
    expect(headers).toMatchObject(lowered({ ...headersOf('patient'), 'Content-Type': html }));
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  });
});

test('A file that cannot be read is answered with 500, and with nothing that was said about it', async ({
  folder,
  origin,
}) => {
  const broken = createServer();
  await new Promise<void>((resolve) => broken.listen(join(folder, 'broken.svg'), resolve));
  const { status, headers, content } = await ask(origin, '/broken.svg');
  broken.close();
  expect([status, content.length]).toEqual([500, 0]);
  expect(headers).toMatchObject(lowered(headersOf('patient')));
  expect(headers).not.toHaveProperty('etag');
  expect(headers).not.toHaveProperty('content-type');
});

describe('A site in a folder of its host', () => {
  test.for([
    ['/folder/', 'index.html'],
    ['/folder', 'index.html'],
    ['/folder/about', 'about.html'],
    ['/folder/clinic/answers/', 'clinic/answers.html'],
  ] as const)('answers %s with %s', async ([path, file], { originOfFolder }) => {
    const { status, content } = await ask(originOfFolder, path);
    expect(status).toBe(200);
    expect(content.toString()).toBe(files[file]);
  });

  test.for(['/', '/about', '/folders', '/folderabout'])(
    'has nothing at %s',
    async (path, { originOfFolder }) => {
      const { status, content } = await ask(originOfFolder, path);
      expect(status).toBe(404);
      expect(content.toString()).toBe(files['404.html']);
    },
  );

  test('gives its pages and files the headers of their kind', async ({ originOfFolder }) => {
    const asset = await ask(originOfFolder, '/folder/assets/index-a1.js');
    const opening = await ask(originOfFolder, '/folder/clinic/answers');
    expect(asset.headers).toMatchObject(lowered(headersOf('asset')));
    expect(opening.headers).toMatchObject(lowered(headersOf('opening')));
  });
});

describe('Another method', () => {
  test.for(['/', '/nowhere'])(
    'HEAD of %s says what GET says, without the content',
    async (path, { origin }) => {
      const [head, get] = await Promise.all(['HEAD', 'GET'].map((method) => ask(origin, path, { method })));
      const { date: _, ...expected } = get?.headers ?? {};
      expect(head?.status).toBe(get?.status);
      expect(head?.headers).toMatchObject(expected);
      expect(head?.content).toHaveLength(0);
    },
  );

  test.for(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is refused', async (method, { origin }) => {
    const { status, headers, content } = await ask(origin, '/', { method });
    expect(status).toBe(405);
    expect(headers).toMatchObject(lowered({ ...headersOf('patient'), Allow: 'GET, HEAD' }));
    expect(content).toHaveLength(0);
  });
});

function lowered(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
