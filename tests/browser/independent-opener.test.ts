import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { vectors } from '../vectors/vectors.ts';
import { test } from './support/test.ts';

const address = 'https://blank.example/';

/** A page with nothing on it but the opener, under a name that the test can call. */
const blank = `<!doctype html>
<script type="module">
  import { openEnvelope } from '/opener.mjs';
  const bytesOf = (text) =>
    Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));
  globalThis.opened = ({ opens, documented }) =>
    Promise.all(
      opens.flatMap(({ envelope, keys }) =>
        keys.map(({ privateKey, publicKey }) =>
          openEnvelope(
            bytesOf(envelope),
            { privateKey: bytesOf(privateKey), publicKey: bytesOf(publicKey) },
            documented,
          ),
        ),
      ),
    );
</script>`;

test('A blank page opens every vector with the independent opener', async ({ open }) => {
  const page = await open();
  await page.route(`${address}**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const isModule = pathname.endsWith('.mjs');
    await route.fulfill({
      contentType: isModule ? 'text/javascript' : 'text/html',
      body: isModule ? readFileSync(`tests/independent-opener${pathname}`, 'utf8') : blank,
    });
  });
  await page.goto(address);
  const input = { opens: vectors.opens, documented: readFileSync('docs/envelope.md', 'utf8') };
  const opened = await page.evaluate(`globalThis.opened(${JSON.stringify(input)})`);
  const expected = vectors.opens.flatMap(({ keys, recipient, reference, questionnaireVersion, json }) =>
    keys.map(() => ({ recipient, reference, questionnaireVersion, json })),
  );
  expect(opened).toEqual(expected);
});
