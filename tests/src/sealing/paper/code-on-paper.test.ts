import jsqr from 'jsqr';
import decodeQr from 'qr/decode.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { codeLinkOf, envelopeIn } from '../../../../src/sealing/carriers.ts';
import type { Bytes } from '../../../../src/sealing/bytes.ts';
import type { Content } from '../../../../src/sealing/content.ts';
import { seal } from '../../../../src/sealing/seal.ts';
import { bare, journeyContents } from '../contents.ts';
import { makeKey, type MadeKey } from '../keys.ts';
import { blurred, codeOf, grainy, type Picture, printed, tilted, turned, versionOf } from './paper.ts';

const page = 'https://beforehand.the-london-clinic.example/clinic/answers';
const header = { recipient: 'movement', reference: 'K7-2', questionnaireVersion: '1' };
const longWords = {
  ...bare,
  length: 'full',
  answers: { matters: 'Vielen Dank, ich kann wieder schreiben. '.repeat(9) },
} as const;

let keys: readonly MadeKey[];

beforeAll(async () => {
  keys = await Promise.all([makeKey(), makeKey(), makeKey(), makeKey()]);
});

const papers: readonly (readonly [string, (picture: Picture) => Picture])[] = [
  ['flat', (picture) => picture],
  ['in a dark room', (picture) => grainy(picture, 30)],
  ['out of focus', (picture) => blurred(picture, 1)],
  ['turned by 17 degrees', (picture) => turned(picture, 17)],
  ['upside down', (picture) => turned(picture, 180)],
  ['held aslant', (picture) => tilted(picture, 0.06)],
  ['turned and in a dark room', (picture) => grainy(turned(picture, 8), 10)],
];

const readers: readonly (readonly [string, (picture: Picture) => string | undefined])[] = [
  ['jsqr', ({ data, width, height }) => jsqr(data, width, height)?.data],
  ['qr', (picture) => decodeQr(picture, { timeLimit: 10_000 })],
];

describe.each(papers)('A code on paper that is %s', (_what, held) => {
  // Each seal is another picture, and a camera takes more than one.
  test.each(readers)('is read by %s', { retry: 2 }, async (_reader, read) => {
    const [[, content] = ['', longWords]] = journeyContents;
    const envelope = await sealed(content, 2);
    const text = read(held(printed(codeOf(codeLinkOf(envelope, page)), 6)));
    expect(text && envelopeIn(text)).toEqual(envelope);
  });
});

test.each(journeyContents)('The code of %s has version 18', async (_name, content) => {
  expect(versionOf(codeOf(codeLinkOf(await sealed(content, 2), page)))).toBe(18);
});

test.each([
  [1, 16],
  [2, 18],
  [3, 19],
  [4, 21],
])('A typical walk sealed to %i keys is a code of version %i', async (count, version) => {
  const [[, content] = ['', longWords]] = journeyContents;
  expect(versionOf(codeOf(codeLinkOf(await sealed(content, count), page)))).toBe(version);
});

test('With more own words it is the next step, and is read still', async () => {
  const words = Array.from(
    { length: 20 },
    (_, place) => `${place} ${((place + 7) ** 11).toString(36)} reichlich eigene Wörter`,
  ).join(' ');
  const envelope = await sealed({ ...longWords, answers: { matters: words } }, 2);
  const code = codeOf(codeLinkOf(envelope, page));
  expect(versionOf(code)).toBe(23);
  for (const [, read] of readers) expect(read(printed(code, 6))).toBe(codeLinkOf(envelope, page));
});

async function sealed(content: Content, count: number): Promise<Bytes> {
  const to = { ...header, keys: keys.slice(0, count).map(({ publicText }) => publicText) };
  const envelope = await seal(content, to, 'code');
  if (envelope === null) throw new Error('The answers were too long to seal.');
  return envelope;
}
