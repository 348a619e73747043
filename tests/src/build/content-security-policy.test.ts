import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  contentSecurityPolicy,
  headerPolicy,
  pagePolicy,
  workerHeaderPolicy,
} from '../../../src/build/content-security-policy.ts';
import { earlyScript } from '../../../src/build/early-script.ts';

const script = checksum(earlyScript);

const everywhere = [
  "base-uri 'none'",
  "connect-src 'none'",
  "default-src 'none'",
  "form-action 'none'",
  "img-src 'self'",
  "require-trusted-types-for 'script'",
  `script-src 'self' ${script}`,
];
const ofPatients = ["manifest-src 'self'", 'trusted-types beforehand-worker', "worker-src 'self'"];

test('A page allows its own files, one script and one style sheet by their checksums, and nothing else', () => {
  expect(pagePolicy('p{color:red}').split('; ').sort()).toEqual(
    [...everywhere, ...ofPatients, `style-src ${checksum('p{color:red}')}`].sort(),
  );
});

test("A doctor's page has its style sheet as a file, and names no worker", () => {
  expect(policyOf('/clinic.html')).toContain(pagePolicy());
  expect(pagePolicy().split('; ').sort()).toEqual(
    [...everywhere, "style-src 'self'", "trusted-types 'none'"].sort(),
  );
});

test("A patient's page gets its policy when its style sheet is known", () => {
  expect(tagsOf('/index.html')).toEqual([]);
});

test('The header allows what the page narrows, and what only a header may say is not in the page', () => {
  expect(headerPolicy('patient').split('; ').sort()).toEqual(
    [...everywhere, ...ofPatients, "style-src 'self' 'unsafe-inline'", "frame-ancestors 'none'"].sort(),
  );
  expect(headerPolicy('doctor').split('; ').sort()).toEqual(
    [...everywhere, "style-src 'self'", "trusted-types 'none'", "frame-ancestors 'none'"].sort(),
  );
  expect(pagePolicy()).not.toContain('frame-ancestors');
});

test('The worker may ask its own site for files, and make no text into script', () => {
  expect(workerHeaderPolicy).toBe(
    "default-src 'none'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'; frame-ancestors 'none'",
  );
});

test('The development server, which talks to the page, runs without it', () => {
  expect(contentSecurityPolicy().apply).toBe('build');
});

function policyOf(file: string): string {
  return JSON.stringify(tagsOf(file));
}

function tagsOf(file: string): unknown {
  const { transformIndexHtml } = contentSecurityPolicy();
  if (typeof transformIndexHtml !== 'function') throw new Error('The plugin leaves index.html as it is.');
  return Reflect.apply(transformIndexHtml, undefined, ['<html></html>', { filename: file }]);
}

function checksum(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
