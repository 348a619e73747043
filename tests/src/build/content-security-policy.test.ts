import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  contentSecurityPolicy,
  headerPolicy,
  pagePolicy,
} from '../../../src/build/content-security-policy.ts';
import { earlyScript } from '../../../src/build/early-script.ts';

const script = checksum(earlyScript);

test('A page allows its own files, one script and one style sheet by their checksums, and nothing else', () => {
  expect(pagePolicy('p{color:red}').split('; ').sort()).toEqual(
    [
      "base-uri 'none'",
      "connect-src 'none'",
      "default-src 'none'",
      "form-action 'none'",
      "img-src 'self'",
      "require-trusted-types-for 'script'",
      `script-src 'self' ${script}`,
      `style-src ${checksum('p{color:red}')}`,
      "trusted-types 'none'",
    ].sort(),
  );
});

test("A doctor's page has its style sheet as a file", () => {
  expect(policyOf('/clinic.html')).toContain("style-src 'self'");
  expect(policyOf('/clinic.html')).not.toContain('unsafe-inline');
});

test("A patient's page gets its policy when its style sheet is known", () => {
  expect(tagsOf('/index.html')).toEqual([]);
});

test('The header allows what the page narrows, and what only a header may say is not in the page', () => {
  expect(headerPolicy).toContain("style-src 'self' 'unsafe-inline'");
  expect(headerPolicy).toContain("frame-ancestors 'none'");
  expect(pagePolicy()).not.toContain('frame-ancestors');
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
