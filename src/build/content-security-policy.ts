import { createHash } from 'node:crypto';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { workerPolicy } from '../offline/worker-address.ts';
import { doctorMode } from './doctor-pages.ts';
import { earlyScript } from './early-script.ts';

/**
 * The browser itself then refuses every request to anybody, this site included, except for the site's own files, and
 * every string that script would have it read as script or as HTML.
 */
const directives = [
  "default-src 'none'",
  "img-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
];

/**
 * What else pages may do, by whose they are. Patients' pages work without a network, can be installed, and hold one
 * script in their HTML.
 */
const alsoAllowed = {
  patient: [
    `script-src 'self' ${checksumOf(earlyScript)}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    `trusted-types ${workerPolicy}`,
  ],
  doctor: ["script-src 'self'", "trusted-types 'none'"],
} as const;

type Whose = keyof typeof alsoAllowed;

/** Browsers hear about frames in a header alone. */
const onlyInHeader = "frame-ancestors 'none'";

/**
 * As a host sends it with a page. The style sheet in a patient's page changes with each version, and a host is set up
 * once: the header lets any style through that the policy in the page then holds to its checksum, for browsers obey both.
 */
export function headerPolicy(whose: Whose): string {
  const styles = whose === 'patient' ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'";
  return [...directives, ...alsoAllowed[whose], styles, onlyInHeader].join('; ');
}

/**
 * In the page itself, and for hosts that cannot send headers the only one.
 *
 * @param style the style sheet that stands in the page; none where it is a file
 */
export function pagePolicy(whose: Whose, style?: string): string {
  const styles = style === undefined ? "'self'" : checksumOf(style);
  return [...directives, ...alsoAllowed[whose], `style-src ${styles}`].join('; ');
}

/** What comes with the worker itself is what holds for the requests of the worker. A page's policy does not. */
export const workerHeaderPolicy = [
  "default-src 'none'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
  onlyInHeader,
].join('; ');

/** The pages of doctors. Those of patients get theirs when they are made, with their style sheet (src/prerender). */
export function contentSecurityPolicy(mode: string): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => (mode === doctorMode ? [policyTag(pagePolicy('doctor'))] : []),
  };
}

function policyTag(content: string): HtmlTagDescriptor {
  return {
    tag: 'meta',
    attrs: { 'http-equiv': 'Content-Security-Policy', content },
    injectTo: 'head-prepend',
  };
}

function checksumOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
