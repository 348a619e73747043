import { deflateRawSync } from 'node:zlib';
import { deflateSync } from 'fflate';
import { expect, test } from 'vitest';
import { bytesOfText, joined } from '../../../src/sealing/bytes.ts';
import { mostUnpacked, pack, unpack } from '../../../src/sealing/packing.ts';
import { longestPlaintext } from '../../../src/sealing/padding.ts';

const hello = Uint8Array.from(pack('Hello, hello, hello') ?? []);

test('A text comes back', () => {
  expect(unpack(hello)).toBe('Hello, hello, hello');
});

test('The longest text is packed and unpacked, and one byte more is neither', () => {
  const longest = 'a'.repeat(mostUnpacked);
  const packed = pack(longest);
  expect(packed && unpack(packed)).toBe(longest);
  expect(pack(`${longest}a`)).toBeNull();
  const bytes = bytesOfText(`${longest}a`);
  expect(unpack(Uint8Array.from(deflateSync(bytes, { level: 9 })))).toBeNull();
});

test('The largest bomb that an envelope can hold is left after the first piece that is too much', () => {
  const bomb = Uint8Array.from(deflateRawSync(new Uint8Array(64 * 2 ** 20), { level: 9 }));
  expect(bomb.length).toBeGreaterThan(longestPlaintext - 1000);
  const before = process.memoryUsage().arrayBuffers;
  expect(unpack(bomb)).toBeNull();
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(32 * 2 ** 20);
});

test.each([
  ['cut short', hello.slice(0, -1)],
  ['with a byte too many', joined(hello, Uint8Array.of(0))],
  ['of no length', new Uint8Array()],
  ['of no DEFLATE', Uint8Array.of(255, 255, 255)],
  ['of no UTF-8', Uint8Array.from(deflateSync(Uint8Array.of(0xc3, 0x28)))],
])('Bytes %s are not unpacked', (_what, bytes) => {
  expect(unpack(bytes)).toBeNull();
});
