import { expect, test } from 'vitest';
import { telephoneAddress } from '../../../src/clinic/clinic.ts';

test.each([
  ['020 7616 7693', 'tel:02076167693'],
  ['+44 20 7616 7693', 'tel:+442076167693'],
  ['116123', 'tel:116123'],
])('The number %s has the address %s', (telephone, address) => {
  expect(telephoneAddress(telephone)).toBe(address);
});
