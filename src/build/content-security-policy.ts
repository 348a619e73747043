import { createHash } from 'node:crypto';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { workerPolicy } from '../offline/worker-address.ts';
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
];

/** What else pages may do, by whose they are. Patients' pages work without a network, and can be installed. */
const alsoAllowed = {
  patient: ["worker-src 'self'", "manifest-src 'self'", `trusted-types ${workerPolicy}`],
  doctor: ["trusted-types 'none'"],
} as const;

/** Browsers hear about frames in a header alone. */
const onlyInHeader = "frame-ancestors 'none'";

/**
 * In the page itself, for hosts that cannot send headers.
 *
 * @param style the style sheet that stands in a patient's page; none on the pages of doctors, where it is a file
 */
export function pagePolicy(style?: string): string {
  const whose = style === undefined ? 'doctor' : 'patient';
  const styles = `style-src ${style === undefined ? "'self'" : checksumOf(style)}`;
  return [...directives, ...alsoAllowed[whose], styles].join('; ');
}

/**
 * As a host sends it. The style sheet of a patient's page changes with each version, and a host is set up once: the header
 * lets any style through that the policy in the page then holds to its checksum, for a browser obeys both.
 */
export function headerPolicy(whose: keyof typeof alsoAllowed): string {
  const styles = `style-src 'self'${whose === 'patient' ? " 'unsafe-inline'" : ''}`;
  return [...directives, ...alsoAllowed[whose], styles, onlyInHeader].join('; ');
}

/** What comes with the worker itself is what holds for the requests of the worker. A page's policy does not. */
export const workerHeaderPolicy = [
  "default-src 'none'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
  onlyInHeader,
].join('; ');

function checksumOf(text: string): string {
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
