import { describe, expect } from 'vitest';
import { headersOf } from '../../../src/build/headers.ts';
import { ask } from './asked.ts';
import { test } from './served.ts';

describe('What a browser has already', () => {
  test.for(['br', 'gzip', 'identity'])('is not sent again as %s', async (accepted, { origin }) => {
    const first = await ask(origin, '/about', { headers: { 'Accept-Encoding': accepted } });
    const again = await askFor(origin, accepted, first.headers.etag);
    expect(again.status).toBe(304);
    expect(again.content).toHaveLength(0);
    expect(again.headers).toMatchObject({
      'cache-control': headersOf('patient')['Cache-Control'],
      etag: first.headers.etag,
      vary: 'Accept-Encoding',
    });
  });

  test('is not sent again where it is one of several', async ({ origin }) => {
    const first = await ask(origin, '/about');
    const again = await askFor(origin, 'identity', `"another", ${first.headers.etag}`);
    expect(again.status).toBe(304);
  });

  test('is sent where it is another copy, or another page', async ({ origin }) => {
    const compressed = await ask(origin, '/about', { headers: { 'Accept-Encoding': 'br' } });
    const other = await ask(origin, '/clinic/answers');
    for (const tag of [compressed.headers.etag, other.headers.etag]) {
      expect((await askFor(origin, 'identity', tag)).status).toBe(200);
    }
  });

  test('is sent where there is no page, so that 404 stays 404', async ({ origin }) => {
    const first = await ask(origin, '/nowhere');
    const again = await ask(origin, '/nowhere', { headers: { 'If-None-Match': String(first.headers.etag) } });
    expect(again.status).toBe(404);
  });
});

function askFor(origin: string, accepted: string, tag: string | undefined) {
  return ask(origin, '/about', { headers: { 'Accept-Encoding': accepted, 'If-None-Match': String(tag) } });
}
