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

/** As a host sends it. */
export const headerPolicy = [...directives, "frame-ancestors 'none'"].join('; ');

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
