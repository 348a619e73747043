import { expect, test } from 'vitest';
import { pages } from '../../questions/questionnaire.ts';
import { addresses, questionAddress, walkAddressForm } from '../../src/addresses.ts';

test('No two pages share an address', () => {
  const all = [...Object.values(addresses), ...pages.map(({ id }) => questionAddress(id))];
  expect(all.filter((address, index) => all.indexOf(address) !== index)).toEqual([]);
});

const { start, invitation, fromFile, about, privacy, accessibility, ...walk } = addresses;

test.each([...Object.values(walk), ...pages.map(({ id }) => questionAddress(id))])(
  '%s belongs to the walk, with or without a slash at its end',
  (address) => {
    expect([address, `${address}/`].map((one) => walkAddressForm.test(one))).toEqual([true, true]);
  },
);

test.each([
  start,
  invitation,
  fromFile,
  about,
  privacy,
  accessibility,
  '/nowhere',
  `${walk.summary}/more`,
  `/x${walk.summary}`,
])('%s does not belong to the walk', (address) => {
  expect(walkAddressForm.test(address)).toBe(false);
});
