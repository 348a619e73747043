import { describe, expect, test } from 'vitest';
import { open } from '../../../src/sealing/open.ts';
import { bytesOf, pairOf, vectors } from '../../vectors/vectors.ts';

describe.each(vectors.opens.map((vector) => [vector.name, vector] as const))('%s', (_name, vector) => {
  test.each(vector.keys.map((key) => [key.publicKey, key] as const))('opens with %s', async (_text, key) => {
    const { sealedAt, ...said } = JSON.parse(vector.json);
    const { recipient, reference, questionnaireVersion } = vector;
    expect(await open(bytesOf(vector.envelope), await pairOf(key))).toEqual({
      kind: 'opened',
      opened: { ...said, sealedAt: new Date(sealedAt), recipient, reference, questionnaireVersion },
    });
  });
});

test.each(vectors.refused.map((vector) => [vector.name, vector] as const))(
  'An envelope is refused for ever: %s',
  async (_name, { envelope, key, refusal }) => {
    expect(await open(bytesOf(envelope), await pairOf(key))).toEqual({ kind: 'refused', refusal });
  },
);

test('Every refusal has a vector', () => {
  expect(new Set(vectors.refused.map(({ refusal }) => refusal))).toEqual(
    new Set(['notAnEnvelope', 'newer', 'cannotOpen', 'unreadable']),
  );
});
