import { expect, test } from 'vitest';
import { joined } from '../../../src/sealing/bytes.ts';
import { longestPlaintext, padded, unpadded } from '../../../src/sealing/padding.ts';

/** 16 bytes of commitment and 2 of length. */
const before = 18;

test.each([
  ['link', 0, 1024],
  ['link', 1024 - before, 1024],
  ['link', 1025 - before, 2048],
  ['code', 0, 256],
  ['code', 256 - before, 256],
  ['code', 257 - before, 512],
  ['code', longestPlaintext - before, longestPlaintext],
] as const)('For a %s a body of %i bytes is padded to %i', (carrier, length, step) => {
  const body = new Uint8Array(length).fill(7);
  const plaintext = padded(body, carrier);
  expect(plaintext).toHaveLength(step);
  expect(plaintext && unpadded(plaintext)).toEqual(body);
});

test('A longer body is not padded', () => {
  expect(padded(new Uint8Array(longestPlaintext - before + 1), 'link')).toBeNull();
});

const whole = padded(Uint8Array.of(1, 2, 3), 'code') ?? new Uint8Array();

test.each([
  ['of no length', new Uint8Array()],
  ['shorter than the least step', whole.slice(0, 255)],
  ['between two steps', joined(whole, new Uint8Array(1))],
  ['longer than the longest step', joined(whole, new Uint8Array(2 * longestPlaintext - 256))],
  ['with a commitment that is not zero', changed(15, 1)],
  ['with a length past their end', changed(16, 1)],
  ['with padding that is not zero', changed(255, 1)],
  ['with a length that leaves something over', changed(17, 2)],
])('Bytes %s are not what was padded', (_what, plaintext) => {
  expect(unpadded(plaintext)).toBeNull();
});

function changed(place: number, value: number): Uint8Array<ArrayBuffer> {
  return whole.map((byte, at) => (at === place ? value : byte));
}
