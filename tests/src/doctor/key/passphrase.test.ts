import { expect, test } from 'vitest';
import { passphraseFault } from '../../../../src/doctor/key/passphrase.ts';

test.each([
  ['', '', 'tooShort'],
  ['hand of 11.', 'hand of 11.', 'tooShort'],
  ['hand of 12..', 'hand of 12..', undefined],
  ['hand of 12..', 'hand of 12.', 'different'],
  ['🖐🖐🖐🖐🖐🖐', '🖐🖐🖐🖐🖐🖐', 'tooShort'],
])('"%s" and "%s": %s', (passphrase, again, fault) => {
  expect(passphraseFault(passphrase, again)).toBe(fault);
});
