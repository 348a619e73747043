import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  contentSecurityPolicy,
  headerPolicy,
  pagePolicy,
  workerHeaderPolicy,
} from '../../../src/build/content-security-policy.ts';
import { doctorMode } from '../../../src/build/doctor-pages.ts';
import { earlyScript } from '../../../src/build/early-script.ts';

const script = checksum(earlyScript);

const same = [
  "default-src 'none'",
  "img-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
];

const ofPatients = [
  ...same,
  `script-src 'self' ${script}`,
  "worker-src 'self'",
  "manifest-src 'self'",
  'trusted-types beforehand-worker',
];

const ofDoctors = [...same, "script-src 'self'", "trusted-types 'none'", "style-src 'self'"];

test('A page allows its own files, one script and one style sheet by their checksums, and nothing else', () => {
  const wanted = [...ofPatients, `style-src ${checksum('p{color:red}')}`];
  expect(rules(pagePolicy('patient', 'p{color:red}'))).toEqual(wanted.toSorted());
});

test("A doctor's page comes with a policy that allows its own files and nothing else", () => {
  expect(tags(doctorMode)).toEqual([
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: expect.any(String) as string },
      injectTo: 'head-prepend',
    },
  ]);
  expect(rules(pagePolicy('doctor'))).toEqual(ofDoctors.toSorted());
});

test("A patient's page gets its policy when its style sheet is known", () => {
  expect(tags('production')).toEqual([]);
});

test('A header allows any style only where the page itself names the one it has', () => {
  const frames = "frame-ancestors 'none'";
  const wanted = [...ofPatients, "style-src 'self' 'unsafe-inline'", frames];
  expect(rules(headerPolicy('patient'))).toEqual(wanted.toSorted());
  expect(rules(headerPolicy('doctor'))).toEqual([...ofDoctors, frames].toSorted());
});

test('The worker may ask its own site for files, and make no text into script', () => {
  expect(workerHeaderPolicy).toBe(
    "default-src 'none'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'; frame-ancestors 'none'",
  );
});

test('What only a header may say is not in the page', () => {
  expect(pagePolicy('patient')).not.toContain('frame-ancestors');
});

test('The development server, which talks to the page, runs without it', () => {
  expect(contentSecurityPolicy('production').apply).toBe('build');
});

function rules(policy: string): readonly string[] {
  return policy.split('; ').toSorted();
}

function tags(mode: string): unknown {
  const { transformIndexHtml } = contentSecurityPolicy(mode);
  if (typeof transformIndexHtml !== 'function') throw new Error('The plugin leaves index.html as it is.');
  return Reflect.apply(transformIndexHtml, undefined, ['<html></html>']);
}

function checksum(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
