import { describe, expect, test } from 'vitest';
import shipped from '../../../clinic.json';
import { parseClinic, warningsOf } from '../../../src/clinic/clinic-schema.ts';

const good = {
  name: 'The North Clinic',
  centre: 'Movement Service',
  telephone: '0131 496 0000',
  bookingAddress: 'https://clinic.example/book',
  recipients: [],
};

const recipient = {
  id: 'movement',
  name: 'Movement team',
  role: 'Nurses and doctors',
  email: 'movement@clinic.example',
  telephone: '0131 496 0001',
  bring: true,
  keys: ['AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE', 'AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgI'],
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

describe('Recipients', () => {
  test('may be left out where nobody invites', () => {
    const { recipients: _none, ...without } = good;
    expect(parseClinic(without)).toEqual(good);
  });

  test('are read as they stand', () => {
    expect(parseClinic({ ...good, recipients: [recipient] }).recipients).toEqual([recipient]);
  });

  test.each([
    ['id', 'Movement Team', '"id" must be 1 to 20 small letters, digits and dashes'],
    ['name', '', '"name" of a recipient is empty'],
    ['role', undefined, '"role" is missing: write what the recipient does, as in "Consultant neurologist"'],
    ['email', 'no address', '"email" must be an email address, or null'],
    ['telephone', 'none', '"telephone" of a recipient must be digits and spaces, or null'],
    ['bring', undefined, '"bring" must be true or false: whether answers can be brought along'],
    ['keys', [], '"keys" is empty: add the 2 keys that the page for keys gives'],
    ['keys', ['AQEB'], 'each of "keys" must be a public key, 43 characters long'],
    ['keys', ['A'.repeat(43)], 'each of "keys" must be a public key, 43 characters long'],
    ['keys', [recipient.keys[0], recipient.keys[0]], 'the same key stands twice in "keys"'],
  ])('%s: %j is refused, and the recipient is named', (field, value, sentence) => {
    expect(() =>
      parseClinic({ ...good, recipients: [recipient, { ...recipient, id: 'b', [field]: value }] }),
    ).toThrow(new Error(`clinic.json cannot be used: ${sentence} (recipient 2).`));
  });

  test('must have ids of their own', () => {
    expect(() => parseClinic({ ...good, recipients: [recipient, recipient] })).toThrow(
      /two recipients have the same "id"/,
    );
  });

  test.each([
    [recipient.keys, 0],
    [recipient.keys.slice(0, 1), 1],
  ])('with the keys %j give %i warnings', (keys, count) => {
    expect(warningsOf(parseClinic({ ...good, recipients: [{ ...recipient, keys }] }))).toHaveLength(count);
  });
});

test.each([null, 'The North Clinic', []])('%j is no clinic at all', (value) => {
  expect(() => parseClinic(value)).toThrow(/^clinic\.json cannot be used: .+/);
});
