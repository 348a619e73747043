import { expect, test } from 'vitest';
import {
  contentSecurityPolicy,
  headerPolicy,
  workerHeaderPolicy,
} from '../../../src/build/content-security-policy.ts';
import { doctorMode } from '../../../src/build/doctor-pages.ts';

const same =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'";

test.each([
  ['production', `${same}; worker-src 'self'; manifest-src 'self'; trusted-types beforehand-worker`],
  [doctorMode, `${same}; trusted-types 'none'`],
])(
  'The built page comes with a policy that allows its own files and nothing else: mode %s',
  (mode, content) => {
    expect(tags(mode)).toEqual([
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content },
        injectTo: 'head-prepend',
      },
    ]);
  },
);

test('The worker may ask its own site for files, and make no text into script', () => {
  expect(workerHeaderPolicy).toBe(
    "default-src 'none'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'; frame-ancestors 'none'",
  );
});

test('What only a header may say is not in the page', () => {
  expect(JSON.stringify(tags('production'))).not.toContain('frame-ancestors');
  expect(headerPolicy('patient')).toContain("frame-ancestors 'none'");
});

test('The development server, which talks to the page, runs without it', () => {
  expect(contentSecurityPolicy('production').apply).toBe('build');
});

function tags(mode: string): unknown {
  const { transformIndexHtml } = contentSecurityPolicy(mode);
  if (typeof transformIndexHtml !== 'function') throw new Error('The plugin leaves index.html as it is.');
  return Reflect.apply(transformIndexHtml, undefined, ['<html></html>']);
}
