import { expect, test } from 'vitest';
import { contentSecurityPolicy, headerPolicy } from '../../../src/build/content-security-policy.ts';

test('The built page comes with a policy that allows its own files and nothing else', () => {
  expect(tags()).toEqual([
    {
      tag: 'meta',
      attrs: {
        'http-equiv': 'Content-Security-Policy',
        content:
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
      },
      injectTo: 'head-prepend',
    },
  ]);
});

test('What only a header may say is not in the page', () => {
  expect(JSON.stringify(tags())).not.toContain('frame-ancestors');
  expect(headerPolicy).toContain("frame-ancestors 'none'");
});

test('The development server, which talks to the page, runs without it', () => {
  expect(contentSecurityPolicy().apply).toBe('build');
});

function tags(): unknown {
  const { transformIndexHtml } = contentSecurityPolicy();
  if (typeof transformIndexHtml !== 'function') throw new Error('The plugin leaves index.html as it is.');
  return Reflect.apply(transformIndexHtml, undefined, ['<html></html>']);
}
