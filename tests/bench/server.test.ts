import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Served, serve } from '../../bench/pages/server.ts';

let served: Served;

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'served-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<h1>start</h1>');
  await writeFile(join(folder, 'question.html'), '<h1>question</h1>');
  await writeFile(join(folder, '404.html'), '<h1>not found</h1>');
  await writeFile(join(folder, 'assets', 'index-B_Qdw4d2.js'), 'void 0;');
  served = await serve(folder);
});

afterAll(() => served.close());

test.each([
  ['/', 200, '<h1>start</h1>'],
  ['/question', 200, '<h1>question</h1>'],
  ['/question?walk=full', 200, '<h1>question</h1>'],
  ['/nowhere', 404, '<h1>not found</h1>'],
])('%s is answered with %i, compressed', async (address, status, body) => {
  const { response, content } = await ask(address);
  expect(response.statusCode).toBe(status);
  expect(response.headers['content-encoding']).toBe('br');
  expect(brotliDecompressSync(content).toString()).toBe(body);
});

test('A file with a checksum in its name is kept, and a page is asked for anew', async () => {
  const asset = await ask('/assets/index-B_Qdw4d2.js');
  const page = await ask('/question');
  expect(asset.response.headers['cache-control']).toContain('immutable');
  expect(page.response.headers['cache-control']).toBe('no-cache');
});

test('A page that has not changed is not sent again', async () => {
  const first = await ask('/question');
  const again = await ask('/question', { 'If-None-Match': first.response.headers.etag ?? '' });
  expect(again.response.statusCode).toBe(304);
  expect(again.content).toHaveLength(0);
});

/** `fetch` would unpack the answer. */
function ask(address: string, headers: Readonly<Record<string, string>> = {}) {
  return new Promise<{ readonly response: IncomingMessage; readonly content: Buffer }>((resolve, reject) => {
    get(served.address + address, { headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve({ response, content: Buffer.concat(parts) }));
    }).on('error', reject);
  });
}
