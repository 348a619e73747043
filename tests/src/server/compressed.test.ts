import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect } from 'vitest';
import { ask } from './asked.ts';
import { test } from './served.ts';
import { files, pageText } from './small-site.ts';

const unpacked = {
  br: (content: Buffer) => brotliDecompressSync(content),
  gzip: (content: Buffer) => gunzipSync(content),
  none: (content: Buffer) => content,
};

describe('What a browser says that it can unpack', () => {
  test.for([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.1, gzip;q=1', 'br'],
    ['*', 'br'],
    ['identity', 'none'],
    ['br;q=0, gzip;q=0', 'none'],
    ['zstd', 'none'],
    ['', 'none'],
  ] as const)('"%s" brings a page as %s', async ([accepted, encoding], { origin }) => {
    const { headers, content } = await ask(origin, '/about', { headers: { 'Accept-Encoding': accepted } });
    expect(headers['content-encoding']).toBe(encoding === 'none' ? undefined : encoding);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-length']).toBe(String(content.length));
    expect(headers.vary).toBe('Accept-Encoding');
    expect(unpacked[encoding](content).toString()).toBe(files['about.html']);
  });

  test('is heard for the page that says that there is none', async ({ origin }) => {
    const { status, headers, content } = await ask(origin, '/nowhere', {
      headers: { 'Accept-Encoding': 'br' },
    });
    expect([status, headers['content-encoding']]).toEqual([404, 'br']);
    expect(brotliDecompressSync(content).toString()).toBe(files['404.html']);
  });

  test.for(['icon.png', 'service-worker.js'] as const)('does not matter for %s', async (file, { origin }) => {
    const { headers, content } = await ask(origin, `/${file}`, {
      headers: { 'Accept-Encoding': 'br, gzip' },
    });
    expect(headers).not.toHaveProperty('content-encoding');
    expect(content.toString()).toBe(files[file]);
  });
});

test('A version that takes the place of another while it is served is what comes', async ({
  folder,
  origin,
}) => {
  const newer = pageText('Newer');
  await writeFile(join(folder, 'favicon.svg'), newer);
  await rm(join(folder, 'favicon.svg.br'));
  const { headers, content } = await ask(origin, '/favicon.svg', { headers: { 'Accept-Encoding': 'br' } });
  expect(headers).not.toHaveProperty('content-encoding');
  expect(content.toString()).toBe(newer);
});
