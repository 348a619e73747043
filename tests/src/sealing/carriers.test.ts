import { describe, expect, test } from 'vitest';
import { codeLinkOf, envelopeIn, linkOf } from '../../../src/sealing/carriers.ts';
import { largestEnvelope } from '../../../src/sealing/envelope.ts';
import { bytesOf, vectors } from '../../vectors/vectors.ts';

const page = 'https://clinic.example/clinic/answers';
const envelopes = vectors.opens.map(({ name, envelope }) => [name, bytesOf(envelope)] as const);

describe.each(envelopes)('%s', (_name, envelope) => {
  const link = linkOf(envelope, page);

  test.each([
    ['a link', link],
    ['a fragment', link.slice(page.length)],
    ['a link that the mail broke over lines', link.replaceAll(/.{76}/g, '$&\r\n')],
    ['a link with its value on a new line', link.replace('=', '=\n')],
    ['a link at the end of a sentence', `My answers: ${link}.`],
    ['a link in brackets', `<${link}>`],
    ['a link with a word after it', `${link} Thanks`],
    ['a broken link with a signature after it', `${link.replaceAll(/.{60}/g, '$&\n')}\n\nSent from my phone`],
    ['a link after a greeting', `Hello\n\n${link}\n-- \nBest wishes`],
  ])('%s carries it', (_what, text) => {
    expect(envelopeIn(text)).toEqual(envelope);
  });
});

test('A code carries zeros at the beginning and bytes at the end', () => {
  const bytes = Uint8Array.of(0, 0, 66, 0);
  expect(envelopeIn(codeLinkOf(bytes, page))).toEqual(bytes);
  expect(codeLinkOf(bytes, page)).toBe(`${page}#digits=${256 ** 4 + 66 * 256}`);
});

test.each([
  ['no fragment', page],
  ['another fragment', `${page}#opened=QkgB`],
  ['nothing carried', `${page}#sealed=`],
  ['base64url with a bit too many', `${page}#sealed=QkgC1`],
  ['base64url that another text stands for too', `${page}#sealed=QkgBAB`],
  ['a number with a zero in front', `${page}#digits=0${256 + 66}`],
  ['a number of half bytes', `${page}#digits=${16 + 6}`],
  ['a number that begins with another byte', `${page}#digits=${512 + 66}`],
  ['no number', `${page}#digits=12e3`],
  ['digits of another script', `${page}#digits=٣٢٢`],
  ['a number longer than a code holds', `${page}#digits=${'9'.repeat(7090)}`],
  ['a number of a million digits', `${page}#digits=${'9'.repeat(1_000_000)}`],
  ['the link after more text than is read', `${' '.repeat(largestEnvelope * 2)}${page}#sealed=QkgB`],
])('There is no envelope in %s', (_what, text) => {
  expect(envelopeIn(text)).toBeNull();
});
