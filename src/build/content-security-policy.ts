import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/**
 * The browser itself then refuses every request to anybody, this site included, except for the site's own files, and
 * every string that script would have it read as script or as HTML.
 */
const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

/** In the page itself, for hosts that cannot send headers. Browsers refuse to hear about frames there. */
const pagePolicy = directives.join('; ');

/**
 * As a host sends it. A page may hold its style itself: its own policy then names the checksum of that one style, and the
 * stricter of the two counts.
 */
export const headerPolicy = [
  ...directives.map((directive) =>
    directive.startsWith('style-src') ? `${directive} 'unsafe-inline'` : directive,
  ),
  "frame-ancestors 'none'",
].join('; ');

/** For a page that runs no script, and holds its style itself. */
export function policyWithoutScript(style: string): string {
  const checksum = createHash('sha256').update(style).digest('base64');
  return [
    "default-src 'none'",
    `style-src 'sha256-${checksum}'`,
    "img-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
}

export function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: pagePolicy },
        injectTo: 'head-prepend',
      },
    ],
  };
}
