import { beforeAll, describe, expect, test } from 'vitest';
import { codeLinkOf, envelopeIn, linkOf, longestLink } from '../../../src/sealing/carriers.ts';
import type { Bytes } from '../../../src/sealing/bytes.ts';
import type { Carrier } from '../../../src/sealing/padding.ts';
import { headerOf } from '../../../src/sealing/envelope.ts';
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

describe('Of 2 keys', () => {
  const [[, content]] = journeyContents as [(typeof journeyContents)[0]];
  const lost = 'AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE';
  // The point of order 1 that RFC 7748 warns of: it would give everybody the same secret.
  const ofNoUse = 'AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';

  test.each([
    ['whose private half nobody has', lost],
    ['that is no point to seal to', ofNoUse],
    ['that is no key at all', 'AQEB'],
  ])('one %s does not stop the other from opening', async (_what, other) => {
    const envelope = await seal(content, { ...header, keys: [other, second.publicText] }, 'link');
    expect((await open(envelope ?? new Uint8Array(), second.pair)).kind).toBe('opened');
  });

  test('one whose sealed half was damaged on the way does not stop the other', async () => {
    const envelope = await sealed(content, 'link');
    const damaged = envelope.slice();
    const place = headerOf(header).length + 1 + 40;
    damaged[place] = (damaged[place] ?? 0) ^ 1;
    expect((await open(damaged, first.pair)).kind).toBe('refused');
    expect(await open(damaged, second.pair)).toEqual(await open(envelope, second.pair));
  });

  test('none that can be used is an error, and nothing is sealed', async () => {
    await expect(seal(content, { ...header, keys: [ofNoUse] }, 'link')).rejects.toThrow(
      'None of the public keys of the recipient can be used.',
    );
  });
});

async function sealed(content: Parameters<typeof seal>[0], carrier: Carrier): Promise<Bytes> {
  const to = { ...header, keys: [first.publicText, second.publicText] };
  const envelope = await seal(content, to, carrier);
  if (envelope === null) throw new Error('The answers were too long to seal.');
  return envelope;
}
