import { deflateRawSync } from 'node:zlib';
import { beforeAll } from 'vitest';
import { type Bytes, joined } from '../../src/sealing/bytes.ts';
import { pack } from '../../src/sealing/packing.ts';
import { padded } from '../independent-opener/sealer.mjs';
import { fuzz } from './support/fuzz.ts';
import { anyContent, type HostileSender, hostileSender, written } from './support/hostile.ts';
import type { Random } from './support/random.ts';

let sender: HostileSender;
let bombs: readonly Bytes[];

beforeAll(async () => {
  sender = await hostileSender();
  bombs = [bomb(0, 64), bomb(32, 64), bomb(48, 40), bomb(0, 2), bomb(91, 8)];
});

fuzz('zip bombs', { always: ['unreadable'] }, (random) => {
  const whole = random.oneOf(bombs);
  const cut = random.oneOf([
    whole,
    whole.slice(0, -random.between(1, 60)),
    joined(whole, whole.slice(0, 99)),
  ]);
  return sender.sendBody(cut.slice(0, 65_000));
});

fuzz('wrong padding', { always: ['unreadable'] }, (random) => {
  const plaintext = soundPlaintext(random);
  const length = (plaintext[16] ?? 0) * 256 + (plaintext[17] ?? 0);
  const place = random.oneOf([random.under(16), random.between(18 + length, plaintext.length - 1)]);
  plaintext[place] = random.between(1, 255);
  return sender.sendPlaintext(plaintext);
});

fuzz('wrong length', { always: ['unreadable'] }, (random) => {
  const plaintext = soundPlaintext(random);
  const [high, low] = [plaintext[16] ?? 0, plaintext[17] ?? 0];
  const [otherHigh, otherLow] = random.oneOf([
    [random.under(256), random.under(256)],
    [high, (low + random.between(1, 255)) % 256],
    [255, 255],
    [0, 0],
  ] as const);
  if (otherHigh === high && otherLow === low) return sender.sendPlaintext(plaintext.slice(0, -1));
  plaintext.set([otherHigh, otherLow], 16);
  return sender.sendPlaintext(plaintext);
});

fuzz('padded to no step', { always: ['unreadable'], also: ['notAnEnvelope'] }, (random) => {
  const more = random.oneOf([random.between(1, 1023), 65_536, 70_000 - 1024 - 150]);
  const plaintext = random.oneOf([
    joined(soundPlaintext(random), new Uint8Array(more % 60_000 || 1)),
    soundPlaintext(random).slice(0, random.between(257, 511)),
    new Uint8Array(random.under(256)),
  ]);
  return sender.sendPlaintext(plaintext);
});

fuzz('bodies that are no stream', { always: ['unreadable'] }, (random) => {
  const body = pack(written(anyContent(random))) ?? new Uint8Array();
  return sender.sendBody(
    random.oneOf([
      random.bytes(random.between(0, 2000)),
      joined(body, random.bytes(random.between(1, 40))),
      body.slice(0, random.under(body.length)),
      joined(body, body),
      joined(random.bytes(1), body),
    ]),
  );
});

fuzz('bodies that are no UTF-8', { always: ['unreadable'] }, (random) => {
  const bytes = Uint8Array.from(Buffer.from(written(anyContent(random))));
  const wrong = random.oneOf([[0xff], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xc3]]);
  const place = random.oneOf([0, bytes.length, random.under(bytes.length)]);
  const withMark = joined(Uint8Array.of(0xef, 0xbb, 0xbf), bytes);
  const withWrong = joined(bytes.slice(0, place), Uint8Array.from(wrong), bytes.slice(place));
  const changed = random.oneOf([withWrong, withWrong, withWrong, withMark]);
  return sender.sendBody(Uint8Array.from(deflateRawSync(changed)));
});

function soundPlaintext(random: Random): Bytes {
  return padded(pack(written(anyContent(random))) ?? new Uint8Array());
}

function bomb(letter: number, megabytes: number): Bytes {
  return Uint8Array.from(deflateRawSync(new Uint8Array(megabytes * 2 ** 20).fill(letter), { level: 9 }));
}
