import { describe, expect, test } from 'vitest';
import { addresses } from '../../../src/addresses.ts';
import { headersFile } from '../../../src/build/headers-file.ts';
import { headersOf, type Kind, kindOf, transport } from '../../../src/build/headers.ts';

/** How a host makes one value of those that several rules give, in the order of the rules. */
type Meeting = (values: readonly string[]) => string;

const narrowest: Meeting = (values) => values.at(-1) ?? '';
const joined: Meeting = (values) => values.join(', ');

const addressesByKind: readonly (readonly [string, Kind])[] = [
  ['/', 'patient'],
  ['/summary', 'patient'],
  ['/questions', 'patient'],
  ['/questions/who', 'patient'],
  ['/service-worker.js', 'worker'],
  ['/clinic', 'doctor'],
  ['/clinic/key', 'doctor'],
  ['/clinic/invitation', 'doctor'],
  ['/clinic/answers', 'opening'],
  ['/assets/index-a1.js', 'asset'],
  ['/fhir/Questionnaire/beforehand-full-self.json', 'fhir'],
];

const hostsOwnCaching: readonly Kind[] = ['patient', 'fhir', 'worker'];

describe.each([
  ['lets the narrowest rule win', narrowest],
  ['joins the values of all rules', joined],
])('The file _headers, on a host that %s', (_name, meeting) => {
  test.each(addressesByKind)('gives %s the headers of the kind %s', (address, kind) => {
    const received = understood(headersFor(headersFile('/'), address, meeting));
    const expected = Object.entries({ ...headersOf(kind), ...transport }).filter(
      ([name]) => !hostsOwnCaching.includes(kind) || name !== 'Cache-Control',
    );
    expect(kindOf(address)).toBe(kind);
    expect(received).toEqual(understood(Object.fromEntries(expected)));
  });

  test('gives an address that no page has all but the policy that stands in the page', () => {
    const { 'Content-Security-Policy': _, 'Cache-Control': __, ...others } = headersOf('patient');
    const received = headersFor(headersFile('/'), '/no-such-page', meeting);
    expect(received).toEqual({ ...others, ...transport });
  });
});

test('In a folder of a host, the rules of _headers name that folder', () => {
  expect(rulesOf(headersFile('/folder/')).map(({ address }) => address)).toEqual([
    '/folder/*',
    ...Object.values(addresses).map((address) => `/folder${address}`),
    '/folder/questions/*',
    '/folder/assets/*',
    '/folder/fhir/*',
    '/folder/service-worker.js',
    '/folder/clinic',
    '/folder/clinic/key',
    '/folder/clinic/invitation',
    '/folder/clinic/answers',
  ]);
});

test('No line of _headers is longer than hosts read', () => {
  expect(
    headersFile('/')
      .split('\n')
      .filter((line) => line.length > 2000),
  ).toEqual([]);
});

interface Rule {
  readonly address: string;
  readonly headers: readonly (readonly [string, string])[];
}

function rulesOf(file: string): readonly Rule[] {
  return file.split('\n\n').map((block) => {
    const [address = '', ...lines] = block.trimEnd().split('\n');
    return { address, headers: lines.map((line) => headerIn(line)) };
  });
}

function headerIn(line: string): readonly [string, string] {
  const [, name, value] = /^ {2}([A-Za-z-]+): (.+)$/.exec(line) ?? [];
  if (name === undefined || value === undefined) throw new Error(`"${line}" is no header.`);
  return [name, value];
}

function headersFor(file: string, address: string, meeting: Meeting): Readonly<Record<string, string>> {
  const given = rulesOf(file)
    .filter((rule) =>
      rule.address.endsWith('*') ? address.startsWith(rule.address.slice(0, -1)) : address === rule.address,
    )
    .flatMap(({ headers }) => headers);
  const names = [...new Set(given.map(([name]) => name))];
  return Object.fromEntries(
    names.map((name) => [name, meeting(given.filter(([other]) => other === name).map(([, value]) => value))]),
  );
}

/** As a browser reads it: of a feature that the policy names twice, the last counts. */
function understood(headers: Readonly<Record<string, string>>): unknown {
  const permissions = (headers['Permissions-Policy'] ?? '')
    .split(', ')
    .map((one) => one.split('=') as [string, string]);
  return { ...headers, 'Permissions-Policy': Object.fromEntries(permissions) };
}
