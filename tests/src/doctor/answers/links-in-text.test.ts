import { describe, expect, test } from 'vitest';
import { envelopesInText } from '../../../../src/doctor/answers/links-in-text.ts';
import { codeLinkOf, linkOf } from '../../../../src/sealing/carriers.ts';
import { seal } from '../../../../src/sealing/seal.ts';
import { journeyContents } from '../../sealing/contents.ts';
import { makeKey } from '../../sealing/keys.ts';

const page = 'https://beforehand.example/clinic/answers';
const keys = await Promise.all([makeKey(), makeKey()]);
const envelope = await sealed('link');
const other = await sealed('code');
const link = linkOf(envelope, page);

describe('An envelope is found whole', () => {
  test.each([
    ['in a link alone', link],
    ['in a fragment alone', link.slice(link.indexOf('#'))],
    ['with a full stop after it', `${link}.`],
    ['between angle brackets', `See <${link}> for it`],
    ['with words after it on the next line', `${link}\n\nSent\nfrom\nmy\nphone`],
    ['with words after it on the same line', `${link} and thank you`],
    ['broken into lines of 76 letters', broken(link, '\n')],
    ['broken into lines, with words under them', `${broken(link, '\r\n')}\r\nBest wishes\r\nAnna`],
    ['quoted in a reply', `> Hello\n${broken(link, '\n').replaceAll(/^/gm, '> ')}\n> Anna`],
    ['quoted twice', broken(link, '\n').replaceAll(/^/gm, '>> ')],
  ])('%s', (_where, text) => {
    expect(envelopesInText(text)).toEqual([envelope]);
  });

  test('in a code that was scanned', () => {
    expect(envelopesInText(codeLinkOf(other, page))).toEqual([other]);
  });

  test('beside another in the same message', () => {
    expect(envelopesInText(`First: ${link}\nSecond: ${codeLinkOf(other, page)}`)).toEqual([envelope, other]);
  });
});

test.each(['', 'Hello', page, `${page}#sealed=`, `${page}#digits=abc`, '#main'])(
  'None is in "%s"',
  (text) => {
    expect(envelopesInText(text)).toEqual([]);
  },
);

test('A link that was cut gives what is there, for the key to refuse', () => {
  const [found] = envelopesInText(link.slice(0, link.indexOf('=') + 801));
  expect(found?.length).toBe(600);
});

test('A message that was made to take long takes no longer than others', () => {
  const start = performance.now();
  envelopesInText(`${link.slice(0, 900)}${'A\n'.repeat(400_000)}`);
  envelopesInText('#sealed='.repeat(100_000));
  expect(performance.now() - start).toBeLessThan(3000);
});

function broken(text: string, end: string): string {
  return text.replaceAll(/.{76}/g, `$&${end}`);
}

async function sealed(carrier: 'link' | 'code') {
  const [, content] = journeyContents[0] ?? [];
  if (content === undefined) throw new Error('Nobody comes to a summary.');
  const to = {
    recipient: 'movement',
    reference: 'K7-2',
    questionnaireVersion: '1',
    keys: keys.map((one) => one.publicText),
  };
  const bytes = await seal(content, to, carrier);
  if (bytes === null) throw new Error('These answers are too long to seal.');
  return bytes;
}
