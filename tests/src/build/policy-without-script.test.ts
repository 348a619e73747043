import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { policyWithoutScript } from '../../../src/build/content-security-policy.ts';

test('A page without script may use its one style, and nothing else that it holds or fetches', () => {
  const style = 'p { color: black; }';
  const checksum = createHash('sha256').update(style).digest('base64');
  expect(policyWithoutScript(style).split('; ')).toEqual([
    "default-src 'none'",
    `style-src 'sha256-${checksum}'`,
    "img-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
  ]);
});
