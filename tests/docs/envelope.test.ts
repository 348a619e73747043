import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bytesOfText } from '../../src/sealing/bytes.ts';
import { dictionaryText } from '../../src/sealing/dictionary.ts';
import { open } from '../../src/sealing/open.ts';
import { longestPlaintext } from '../../src/sealing/padding.ts';
import { seal } from '../../src/sealing/seal.ts';
import { type Aead, hpkeOpen, hpkeSeal } from '../independent-opener/hpke.mjs';
import { dictionaryIn, openEnvelope } from '../independent-opener/opener.mjs';
import { newPair, padded, sealEnvelope, sealPlaintext } from '../independent-opener/sealer.mjs';
import { journeyContents } from '../src/sealing/contents.ts';
import { bytesOf, halvesOf, pairOf, vectors } from '../vectors/vectors.ts';

const page = readFileSync('docs/envelope.md', 'utf8');
const header = { recipient: 'movement', reference: 'K7-2', questionnaireVersion: '1' };

describe('The page', () => {
  test('prints the dictionary of the code', () => {
    expect(new TextDecoder().decode(dictionaryIn(page))).toBe(dictionaryText);
  });

  test('prints the first vector', () => {
    const [, printed = ''] = /```json vector\n([\s\S]*?)```/.exec(page) ?? [];
    expect(JSON.parse(printed)).toEqual(vectors.opens[0]);
  });
});

describe('An opener that was written from the page alone', () => {
  const cases = vectors.opens.flatMap((vector) => vector.keys.map((key) => ({ ...vector, key })));

  test.each(cases)('opens the vector "$name" with $key.publicKey', async ({ envelope, key, ...vector }) => {
    const { recipient, reference, questionnaireVersion, json } = vector;
    expect(await openEnvelope(bytesOf(envelope), halvesOf(key), page)).toEqual({
      recipient,
      reference,
      questionnaireVersion,
      json,
    });
  });

  test.each(journeyContents)('opens what is sealed now: %s', async (_name, content) => {
    const pairs = await Promise.all([newPair(), newPair()]);
    const keys = pairs.map(({ publicKey }) => Buffer.from(publicKey).toString('base64url'));
    const envelope = await seal(content, { ...header, keys }, 'code');
    for (const pair of pairs) {
      const opened = await openEnvelope(envelope ?? new Uint8Array(), pair, page);
      const { sealedAt, ...said } = JSON.parse(opened.json);
      expect({ ...said, sealedAt: new Date(sealedAt) }).toEqual(content);
      expect(opened).toMatchObject(header);
    }
  });

  const refused = vectors.refused.filter(({ refusal }) => refusal === 'cannotOpen');

  test.each(refused)('opens nothing of the vector "$name"', async ({ envelope, key }) => {
    await expect(openEnvelope(bytesOf(envelope), halvesOf(key), page)).rejects.toThrow(
      new Error('The key opens nothing here.'),
    );
  });
});

describe('What another sealer makes', () => {
  test.each(vectors.opens)('from the page alone is opened by the product: $name', async (vector) => {
    const { json, keys, recipient, reference, questionnaireVersion } = vector;
    const fields = { recipient, reference, questionnaireVersion };
    const publicKeys = keys.map(({ publicKey }) => bytesOf(publicKey));
    const envelope = await sealEnvelope(fields, publicKeys, json);
    for (const key of keys) {
      const opening = await open(envelope, await pairOf(key));
      const { sealedAt, ...said } = JSON.parse(json);
      expect(opening).toEqual({
        kind: 'opened',
        opened: { ...said, ...fields, sealedAt: new Date(sealedAt) },
      });
    }
  });

  test('of the largest size is opened', async () => {
    const [key] = vectors.refused.map((vector) => vector.key);
    if (key === undefined) throw new Error('There is no vector.');
    const plaintext = padded(new Uint8Array(longestPlaintext - 18));
    const envelope = await sealPlaintext(header, Array(4).fill(bytesOf(key.publicKey)), plaintext);
    // It holds no JSON, but it is not refused for its length.
    expect(await open(envelope, await pairOf(key))).toEqual({ kind: 'refused', refusal: 'unreadable' });
  });
});

describe('The HPKE of the opener and the sealer', () => {
  const vector = JSON.parse(readFileSync('tests/vectors/rfc9180-a1.json', 'utf8'));
  const hex = (name: string) => Uint8Array.from(Buffer.from(vector[name], 'hex'));
  const aes128: Aead = { id: 1, keyLength: 16 };
  const [info, aad] = [hex('info'), hex('aad')];

  test('opens the vector of RFC 9180', async () => {
    const key = { privateKey: hex('skRm'), publicKey: hex('pkRm') };
    const opened = await hpkeOpen({ ...key, enc: hex('pkEm'), info, aad, sealed: hex('ct') }, aes128);
    expect(opened).toEqual(hex('pt'));
  });

  test('seals the vector of RFC 9180', async () => {
    const ephemeral = { privateKey: hex('skEm'), publicKey: hex('pkEm') };
    const toSeal = { publicKey: hex('pkRm'), ephemeral, info, aad, plaintext: hex('pt') };
    expect(await hpkeSeal(toSeal, aes128)).toEqual(hex('ct'));
  });

  test('is of no use for the vector under another suite', async () => {
    const key = { privateKey: hex('skRm'), publicKey: hex('pkRm') };
    const toOpen = { ...key, enc: hex('pkEm'), info, aad, sealed: hex('ct') };
    await expect(hpkeOpen(toOpen)).rejects.toThrow(/operation/i);
    await expect(hpkeOpen({ ...toOpen, info: bytesOfText('else') }, aes128)).rejects.toThrow(/operation/i);
  });
});
