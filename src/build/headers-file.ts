import { addresses, fhirFolder } from '../addresses.ts';
import { workerAddress } from '../offline/worker-address.ts';
import {
  assetsFolder,
  doctorKinds,
  elsewhere,
  type Headers,
  type Kind,
  sameEverywhere,
  transport,
  varying,
} from './headers.ts';

/**
 * `_headers` as Netlify, Cloudflare Pages and others read it. Where several rules meet, some hosts let the narrower one
 * win and others join the values with commas. So a narrower rule repeats the whole Permissions-Policy: of a feature that
 * is named twice, browsers take the last. And no rule for everything sets Cache-Control: two of them, joined, would
 * contradict each other, and what these hosts send by themselves is what a patient's page needs. Nor does it set the
 * Content-Security-Policy: joined, two of them hold both, and the worker's would allow it nothing. Each page and folder
 * names its own. An address that no page has goes without, save for the one that stands in the page.
 *
 * @param base where on its host the site stands, with a slash at both ends
 */
export function headersFile(base: string): string {
  const { patient } = varying;
  const everything = { ...sameEverywhere, 'Permissions-Policy': patient['Permissions-Policy'], ...transport };
  const patientPages = [...Object.values(addresses), `${addresses.carryOn}/*`].map(
    (address) => [address, policyOf('patient')] as const,
  );
  const rules: readonly (readonly [string, Headers])[] = [
    ['/*', everything],
    ...patientPages,
    [`${assetsFolder}*`, { ...policyOf('asset'), 'Cache-Control': varying.asset['Cache-Control'] }],
    [`${fhirFolder}/*`, { ...policyOf('fhir'), ...elsewhere }],
    [workerAddress, policyOf('worker')],
    ...doctorKinds.map(({ address, kind }) => [address, ownOf(varying[kind])] as const),
  ];
  return rules.map(([address, headers]) => rule(`${base}${address.slice(1)}`, headers)).join('\n');
}

function policyOf(kind: Kind): Headers {
  return { 'Content-Security-Policy': varying[kind]['Content-Security-Policy'] };
}

/** What the rule for everything does not say already. */
function ownOf(headers: Headers): Headers {
  const everywhere = varying.patient['Permissions-Policy'];
  return Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== everywhere));
}

function rule(address: string, headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${address}\n${lines.join('')}`;
}
