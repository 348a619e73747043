import type { Plugin } from 'vite';
import { workerPolicy } from '../offline/worker-address.ts';
import { doctorMode } from './doctor-pages.ts';

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
];

/** What else pages may do, by whose they are. Patients' pages work without a network, and can be installed. */
const alsoAllowed = {
  patient: ["worker-src 'self'", "manifest-src 'self'", `trusted-types ${workerPolicy}`],
  doctor: ["trusted-types 'none'"],
} as const;

/** Browsers hear about frames in a header alone. */
const onlyInHeader = "frame-ancestors 'none'";

/** As a host sends it with a page. */
export function headerPolicy(whose: keyof typeof alsoAllowed): string {
  return [...directives, ...alsoAllowed[whose], onlyInHeader].join('; ');
}

/** What comes with the worker itself is what holds for the requests of the worker. A page's policy does not. */
export const workerHeaderPolicy = [
  "default-src 'none'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
  onlyInHeader,
].join('; ');

/** In the page itself, for hosts that cannot send headers. */
export function contentSecurityPolicy(mode: string): Plugin {
  const content = [...directives, ...alsoAllowed[mode === doctorMode ? 'doctor' : 'patient']].join('; ');
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content },
        injectTo: 'head-prepend',
      },
    ],
  };
}
