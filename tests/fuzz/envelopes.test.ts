import { beforeAll } from 'vitest';
import { type Bytes, joined } from '../../src/sealing/bytes.ts';
import { headerOf, largestEnvelope, writeEnvelope } from '../../src/sealing/envelope.ts';
import { fuzz, type Trial } from './support/fuzz.ts';
import { throughBytes } from './support/opened-through.ts';
import type { Random } from './support/random.ts';
import { type Practice, practice, type Sealed } from './support/sealed.ts';

let at: Practice;

beforeAll(async () => {
  at = await practice();
});

fuzz('bits flipped', { always: ['cannotOpen'], also: ['notAnEnvelope', 'newer', 'opened'] }, (random) => {
  const bytes = anyBytes(random);
  for (let bits = random.between(1, 8); bits > 0; bits -= 1) {
    const place = random.under(bytes.length);
    bytes[place] = (bytes[place] ?? 0) ^ (1 << random.under(8));
  }
  return tried(bytes);
});

fuzz('bytes changed', { always: ['cannotOpen'], also: ['notAnEnvelope', 'newer', 'opened'] }, (random) => {
  const bytes = anyBytes(random);
  for (let count = random.between(1, 8); count > 0; count -= 1) {
    bytes[random.under(bytes.length)] = random.under(256);
  }
  return tried(bytes);
});

fuzz('cut short', { always: ['cannotOpen', 'notAnEnvelope'] }, (random) => {
  const bytes = anyBytes(random);
  const [first, last] = random.oneOf([
    [0, random.under(bytes.length)],
    [random.between(1, 40), bytes.length],
    [0, bytes.length - random.between(1, 3)],
  ] as const);
  return tried(bytes.slice(first, last));
});

fuzz('made longer', { always: ['cannotOpen', 'notAnEnvelope'], also: ['newer'] }, (random) => {
  const bytes = anyBytes(random);
  const more = random.bytes(random.between(1, 300));
  const place = random.oneOf([0, bytes.length, bytes.length, random.under(bytes.length)]);
  return tried(joined(bytes.slice(0, place), more, bytes.slice(place)));
});

fuzz('another recipient', { always: ['cannotOpen'], also: ['notAnEnvelope', 'opened'] }, (random) => {
  const { parts } = random.oneOf(at.sealed);
  const recipient = random.text(random.between(1, 20), 'abcxyz019-');
  return tried(writeEnvelope({ ...parts, header: headerOf({ ...parts, recipient }) }));
});

fuzz('under the reference of another', { always: ['cannotOpen'] }, (random) => {
  const { parts } = random.oneOf(at.sealed);
  const other = another(random, (sealed) => sealed.parts.reference !== parts.reference);
  const reference = random.oneOf([other.parts.reference, `${parts.reference}-`.slice(-12)]);
  if (reference === parts.reference) return tried(writeEnvelope({ ...parts, header: other.parts.header }));
  return tried(writeEnvelope({ ...parts, header: headerOf({ ...parts, reference }) }));
});

fuzz('another questionnaire version', { always: ['cannotOpen'] }, (random) => {
  const { parts } = random.oneOf(at.sealed);
  const questionnaireVersion = `${random.oneOf(['2', '0', '1.', '-', 'constructor'])}${random.under(9)}`;
  return tried(writeEnvelope({ ...parts, header: headerOf({ ...parts, questionnaireVersion }) }));
});

fuzz('sealed keys of its own exchanged', { always: ['opened', 'cannotOpen'] }, (random) => {
  const { parts } = random.oneOf(at.sealed);
  const [first, second] = parts.keys;
  if (first === undefined || second === undefined) throw new Error('It is sealed to 2 keys.');
  const keys = random.oneOf([
    [second, first],
    [second],
    [second, second, second],
    [first],
    [
      { ...first, sealed: second.sealed },
      { ...second, sealed: first.sealed },
    ],
  ]);
  return tried(writeEnvelope({ ...parts, keys }));
});

fuzz('sealed keys of another envelope', { always: ['cannotOpen'], also: ['opened'] }, (random) => {
  const one = random.oneOf(at.sealed);
  const other = another(random, (sealed) => sealed !== one);
  const keys = random.oneOf([other.parts.keys, [...other.parts.keys, ...one.parts.keys]]);
  return tried(writeEnvelope({ ...one.parts, keys }));
});

fuzz('ciphertexts of two envelopes spliced', { always: ['cannotOpen'], also: ['opened'] }, (random) => {
  const one = random.oneOf(at.sealed).parts;
  const other = another(random, (sealed) => sealed.parts !== one).parts.ciphertext;
  const cut = 16 * random.under(one.ciphertext.length / 16);
  const [a, b] = random.oneOf([
    [one.ciphertext, other],
    [other, one.ciphertext],
    [one.ciphertext, one.ciphertext],
  ] as const);
  const ciphertext = random.oneOf([other, joined(a.slice(0, cut), b.slice(cut)), joined(a, b)]);
  return tried(writeEnvelope({ ...one, ciphertext }));
});

fuzz('another format version', { always: ['newer', 'notAnEnvelope'], also: ['opened'] }, (random) => {
  const bytes = anyBytes(random);
  bytes[random.oneOf([2, 2, 2, 0, 1])] = random.under(256);
  return tried(bytes);
});

fuzz('random bytes', { always: ['notAnEnvelope'], also: ['cannotOpen', 'newer'] }, (random) => {
  const bytes = random.bytes(random.between(0, 3000));
  const beginning = random.oneOf(at.sealed).parts.header;
  return tried(random.oneOf([bytes, joined(beginning, bytes), joined(beginning, Uint8Array.of(2), bytes)]));
});

fuzz('oversize', { always: ['notAnEnvelope'], also: ['cannotOpen'] }, (random, place) => {
  const length = place % 50 === 0 ? 4 * 2 ** 20 : random.between(60_000, 2 * largestEnvelope);
  return tried(joined(anyBytes(random), new Uint8Array(length).fill(random.under(256))));
});

function anyBytes(random: Random): Bytes {
  return random.oneOf(at.sealed).bytes.slice();
}

function another(random: Random, isOther: (sealed: Sealed) => boolean): Sealed {
  return random.oneOf(at.sealed.filter(isOther));
}

function tried(bytes: Bytes): Trial {
  return { shown: bytes, judged: () => throughBytes(bytes, at.key, at.isSealed) };
}
