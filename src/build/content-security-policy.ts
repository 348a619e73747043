import { createHash } from 'node:crypto';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { earlyScript } from './early-script.ts';

/**
 * The browser itself then refuses every request to anybody, this site included, except for the site's own files, and
 * every string that script would have it read as script or as HTML.
 */
const directives = [
  "default-src 'none'",
  `script-src 'self' ${checksumOf(earlyScript)}`,
  "img-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

/**
 * In the page itself, for hosts that cannot send headers. Browsers refuse to hear about frames there.
 *
 * @param style the style sheet that stands in the page; none where it is a file
 */
export function pagePolicy(style?: string): string {
  return [...directives, `style-src ${style === undefined ? "'self'" : checksumOf(style)}`].join('; ');
}

/**
 * As a host sends it. The style sheet changes with each version, and a host is set up once: the header lets any style
 * through that the policy in the page then holds to its checksum, for a browser obeys both.
 */
export const headerPolicy = [
  ...directives,
  "style-src 'self' 'unsafe-inline'",
  "frame-ancestors 'none'",
].join('; ');

export function checksumOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** The pages of doctors, whose style sheet is a file. Patients' pages get theirs when they are made (src/prerender). */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: (_html, { filename }) =>
      filename.endsWith('clinic.html') ? [policyTag(pagePolicy())] : [],
  };
}

function policyTag(content: string): HtmlTagDescriptor {
  return {
    tag: 'meta',
    attrs: { 'http-equiv': 'Content-Security-Policy', content },
    injectTo: 'head-prepend',
  };
}
