import { describe, expect, test } from 'vitest';
import shipped from '../../../clinic.json';
import { parseClinic } from '../../../src/clinic/clinic-schema.ts';

const good = {
  name: 'The North Clinic',
  centre: 'Movement Service',
  telephone: '0131 496 0000',
  bookingAddress: 'https://clinic.example/book',
};

test('A clinic with every field is read as it stands', () => {
  expect(parseClinic(good)).toEqual(good);
});

test('The clinic.json of this copy is good', () => {
  expect(parseClinic(shipped)).toEqual(shipped);
});

test('A clinic need not take bookings on a website', () => {
  expect(parseClinic({ ...good, bookingAddress: null }).bookingAddress).toBeNull();
});

test('Spaces around a name are not part of it', () => {
  expect(parseClinic({ ...good, name: ' The North Clinic ' }).name).toBe('The North Clinic');
});

test.each(['0131 496 0000', '+44 131 496 0000', '02076167693'])('The telephone %j is good', (telephone) => {
  expect(parseClinic({ ...good, telephone }).telephone).toBe(telephone);
});

describe('A bad value is refused with a sentence that names its field', () => {
  test.each([
    ['name', undefined, '"name" is missing: write the name of the clinic'],
    ['name', 7, '"name" is missing: write the name of the clinic'],
    ['name', '  ', '"name" is empty: write the name of the clinic'],
    ['centre', undefined, '"centre" is missing: write the name of the department'],
    ['centre', '', '"centre" is empty: write the name of the department'],
    ['telephone', undefined, '"telephone" is missing: write the number that patients call'],
    ['telephone', '', '"telephone" must be digits and spaces, as in 020 7616 7693'],
    ['telephone', '020-7616-7693', '"telephone" must be digits and spaces, as in 020 7616 7693'],
    ['telephone', 'call us', '"telephone" must be digits and spaces, as in 020 7616 7693'],
    ['bookingAddress', undefined, '"bookingAddress" must be an address that starts with https://, or null'],
    [
      'bookingAddress',
      'clinic.example',
      '"bookingAddress" must be an address that starts with https://, or null',
    ],
    [
      'bookingAddress',
      'http://clinic.example',
      '"bookingAddress" must be an address that starts with https://, or null',
    ],
    [
      'bookingAddress',
      'javascript:alert(1)',
      '"bookingAddress" must be an address that starts with https://, or null',
    ],
  ])('%s: %j', (field, value, sentence) => {
    expect(() => parseClinic({ ...good, [field]: value })).toThrow(
      new Error(`clinic.json cannot be used: ${sentence}.`),
    );
  });

  test('a field that nobody knows', () => {
    expect(() => parseClinic({ ...good, adress: 'London' })).toThrow(
      new Error('clinic.json cannot be used: adress is not a field of clinic.json.'),
    );
  });

  test('two bad fields are both named', () => {
    expect(() => parseClinic({ ...good, name: '', telephone: 'none' })).toThrow(
      /"name" is empty.*; "telephone" must be digits/,
    );
  });
});

test.each([null, 'The North Clinic', []])('%j is no clinic at all', (value) => {
  expect(() => parseClinic(value)).toThrow(/^clinic\.json cannot be used: .+/);
});
