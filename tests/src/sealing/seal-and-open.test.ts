import { beforeAll, describe, expect, test } from 'vitest';
import { codeLinkOf, envelopeIn, linkOf, longestLink } from '../../../src/sealing/carriers.ts';
import type { Bytes } from '../../../src/sealing/bytes.ts';
import type { Carrier } from '../../../src/sealing/padding.ts';
import { open } from '../../../src/sealing/open.ts';
import { seal } from '../../../src/sealing/seal.ts';
import { journeyContents } from './contents.ts';
import { makeKey, type MadeKey } from './keys.ts';

const page = 'https://beforehand.the-london-clinic.example/clinic/answers';
const header = { recipient: 'movement', reference: 'K7-2', questionnaireVersion: '1' };

let first: MadeKey;
let second: MadeKey;
let stranger: MadeKey;

beforeAll(async () => {
  [first, second, stranger] = await Promise.all([makeKey(), makeKey(), makeKey()]);
});

describe.each(journeyContents)('%s', (_name, content) => {
  test.each(['link', 'code'] as const)(
    'sealed for a %s, each key opens the same answers',
    async (carrier) => {
      const envelope = await sealed(content, carrier);
      const expected = { kind: 'opened', opened: { ...content, ...header } };
      expect(await open(envelope, first.pair)).toEqual(expected);
      expect(await open(envelope, second.pair)).toEqual(expected);
    },
  );

  test('a link and a code carry the envelope unchanged, the link within its length', async () => {
    const envelope = await sealed(content, 'link');
    const link = linkOf(envelope, page);
    expect(link.length).toBeLessThanOrEqual(longestLink);
    expect(envelopeIn(link)).toEqual(envelope);
    expect(envelopeIn(codeLinkOf(envelope, page))).toEqual(envelope);
  });

  test('the link is as long as that of everybody else', async () => {
    expect(linkOf(await sealed(content, 'link'), page)).toHaveLength(1694);
  });
});

test('A key that it was not sealed to opens nothing', async () => {
  const [[, content]] = journeyContents as [(typeof journeyContents)[0]];
  expect(await open(await sealed(content, 'code'), stranger.pair)).toEqual({
    kind: 'refused',
    refusal: 'cannotOpen',
  });
});

async function sealed(content: Parameters<typeof seal>[0], carrier: Carrier): Promise<Bytes> {
  const to = { ...header, keys: [first.publicText, second.publicText] };
  const envelope = await seal(content, to, carrier);
  if (envelope === null) throw new Error('The answers were too long to seal.');
  return envelope;
}
