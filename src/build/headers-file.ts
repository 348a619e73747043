import {
  assetsFolder,
  doctorKinds,
  elsewhere,
  fhirFolder,
  type Headers,
  sameEverywhere,
  transport,
  varying,
} from './headers.ts';

/**
 * `_headers` as Netlify, Cloudflare Pages and others read it. Where several rules meet, some hosts let the narrower one
 * win and others join the values with commas. So a narrower rule repeats the whole Permissions-Policy: of a feature that
 * is named twice, browsers take the last. And no rule for everything sets Cache-Control: two of them, joined, would
 * contradict each other, and what these hosts send by themselves is what a patient's page needs.
 *
 * @param base where on its host the site stands, with a slash at both ends
 */
export function headersFile(base: string): string {
  const { asset, patient } = varying;
  const everything = { ...sameEverywhere, 'Permissions-Policy': patient['Permissions-Policy'], ...transport };
  const rules: readonly (readonly [string, Headers])[] = [
    ['/*', everything],
    [`${assetsFolder}*`, { 'Cache-Control': asset['Cache-Control'] }],
    [`${fhirFolder}*`, elsewhere],
    ...doctorKinds.map(({ address, kind }) => [address, ownOf(varying[kind])] as const),
  ];
  return rules.map(([address, headers]) => rule(`${base}${address.slice(1)}`, headers)).join('\n');
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
