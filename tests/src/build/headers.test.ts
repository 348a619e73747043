import { describe, expect, test } from 'vitest';
import { pages } from '../../../questions/questionnaire.ts';
import { addresses, questionAddress } from '../../../src/addresses.ts';
import { headerPolicy, workerHeaderPolicy } from '../../../src/build/content-security-policy.ts';
import { headersOf, type Kind, kindOf, transport } from '../../../src/build/headers.ts';
import { doctorAddresses } from '../../../src/doctor/doctor-addresses.ts';

const kinds: readonly Kind[] = ['asset', 'worker', 'patient', 'doctor', 'opening'];

const ofPatients = headerPolicy('patient');
const ofDoctors = headerPolicy('doctor');

describe('The kind of a page', () => {
  test.each([...Object.values(addresses), ...pages.map(({ id }) => questionAddress(id)), '/404', '/nowhere'])(
    'at %s is patient',
    (address) => {
      expect(kindOf(address)).toBe('patient');
    },
  );

  test.each(Object.values(doctorAddresses))("at %s is a doctor's, with and without its ending", (address) => {
    const kind = address === '/clinic/answers' ? 'opening' : 'doctor';
    expect([address, `${address}/`, `${address}.html`].map(kindOf)).toEqual([kind, kind, kind]);
  });

  test.each([
    ['/assets/index-a1.js', 'asset'],
    ['/assets/clinic/clinic-a1.js', 'asset'],
    ['/clinically', 'patient'],
    ['/clinic/answers/more', 'patient'],
    ['/favicon.svg', 'patient'],
    ['/service-worker.js', 'worker'],
  ])('at %s is %s', (address, kind) => {
    expect(kindOf(address)).toBe(kind);
  });
});

describe('The headers', () => {
  test.each([
    ['asset', ofPatients],
    ['fhir', ofPatients],
    ['patient', ofPatients],
    ['doctor', ofDoctors],
    ['opening', ofDoctors],
    ['worker', workerHeaderPolicy],
  ] as const)('of the kind %s allow the files of the site and nothing else', (kind, policy) => {
    expect(headersOf(kind)['Content-Security-Policy']).toBe(policy);
  });

  test.each(kinds)('of the kind %s keep other sites out, as those of every kind do', (kind) => {
    const {
      'Content-Security-Policy': _,
      'Permissions-Policy': __,
      'Cache-Control': ___,
      ...others
    } = headersOf(kind);
    expect(others).toEqual({
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
    });
  });

  test.each(kinds)('of the kind %s give the camera to the opening page alone', (kind) => {
    const permissions = (headersOf(kind)['Permissions-Policy'] ?? '').split(', ');
    const granted = permissions.filter((permission) => !permission.endsWith('=()'));
    expect(granted).toEqual(kind === 'opening' ? ['camera=(self)'] : []);
    expect(permissions).toEqual(expect.arrayContaining(['microphone=()', 'geolocation=()', 'usb=()']));
  });

  test.each([
    ['asset', 'public, max-age=31536000, immutable'],
    ['patient', 'no-cache'],
    ['worker', 'no-cache'],
    ['doctor', 'no-store'],
    ['opening', 'no-store'],
  ] as const)('of the kind %s say how long to keep it: %s', (kind, caching) => {
    expect(headersOf(kind)['Cache-Control']).toBe(caching);
  });

  test('that ask for https ask it for this host alone, and a year', () => {
    expect(transport).toEqual({ 'Strict-Transport-Security': 'max-age=31536000' });
  });
});
