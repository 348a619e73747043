import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headersOf, transport } from '../../../src/build/headers.ts';
import { nginxExample } from '../../../src/build/nginx-example.ts';

const file = 'docs/hosting/nginx.conf';

test('The example for nginx is printed as the headers stand in the code', () => {
  const example = nginxExample();
  // `npm run hosting` writes it.
  if (process.env['npm_lifecycle_event'] === 'hosting') writeFileSync(file, example);
  expect(example, 'Run npm run hosting.').toBe(readFileSync(file, 'utf8'));
});

test('The example for nginx holds every header and every value', () => {
  const example = nginxExample();
  const headers = [
    ...(['asset', 'patient', 'doctor', 'opening', 'worker'] as const).map(headersOf),
    transport,
  ];
  const missing = headers
    .flatMap((one) => Object.entries(one))
    .filter(([name, value]) => !example.includes(`add_header ${name} `) || !example.includes(`"${value}"`));
  expect(missing).toEqual([]);
});
