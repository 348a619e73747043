import { expect, test } from 'vitest';
import { questionnaireVersion } from '../../../../questions/version.ts';
import { bring } from '../../../../src/doctor/answers/brought.ts';
import { openAnswers } from '../../../../src/doctor/answers/open-answers.ts';
import type { Content } from '../../../../src/sealing/content.ts';
import { seal, type SealedTo } from '../../../../src/sealing/seal.ts';
import { journeyContents } from '../../sealing/contents.ts';
import { makeKey } from '../../sealing/keys.ts';

const [key, otherKey] = await Promise.all([makeKey(), makeKey()]);
const content = journeyContents[0]?.[1];
if (content === undefined) throw new Error('Nobody comes to a summary.');

test('Copies come newest first, each with its summary under the name of the recipient', async () => {
  const opened = await openAll([{ copy: 1 }, { copy: 2 }]);
  expect(opened).toMatchObject([
    {
      kind: 'opened',
      standing: { copy: 'newest' },
      summary: { came: { copy: 2, recipient: 'The movement' } },
    },
    { kind: 'opened', standing: { copy: 'older' }, summary: { came: { copy: 1 } } },
  ]);
});

test.each([
  ['another key', {}, { keys: [otherKey.publicText] }, 'cannotOpen'],
  ['a version that is not here', {}, { questionnaireVersion: '999' }, 'unknownEdition'],
  ['an answer that was not on offer', { answers: { ...content.answers, who: 'nobody' } }, {}, 'answers'],
  ['a question that nobody asked', { answers: { ...content.answers, shoeSize: '9' } }, {}, 'answers'],
  ['an answer missing', { answers: {} }, {}, 'answers'],
  [
    'a name of every object',
    { answers: JSON.parse('{"__proto__":{"who":"me"}}') as Content['answers'] },
    {},
    'unreadable',
  ],
])('Sealed with %s, it is refused', async (_what, given, to, refusal) => {
  expect(await openAll([given], to)).toEqual([{ kind: 'refused', refusal, recipient: 'The movement' }]);
});

test('What is refused stands after what was opened, and stops nothing', async () => {
  const opened = await openAll([{ answers: {} }, {}]);
  expect(opened.map(({ kind }) => kind)).toEqual(['opened', 'refused']);
});

async function openAll(all: readonly Partial<Content>[], to: Partial<SealedTo> = {}) {
  const envelopes = await Promise.all(all.map((given) => sealed(given, to)));
  const bringing = bring([], envelopes);
  if (bringing.kind === 'refused') throw new Error('It was refused.');
  return openAnswers(bringing.all, key.pair, (id) => `The ${id}`);
}

async function sealed(given: Partial<Content>, to: Partial<SealedTo>) {
  if (content === undefined) throw new Error('Nobody comes to a summary.');
  const whole = {
    recipient: 'movement',
    reference: 'K7-2',
    questionnaireVersion,
    keys: [key.publicText],
    ...to,
  };
  const envelope = await seal({ ...content, ...given }, whole, 'link');
  if (envelope === null) throw new Error('These answers are too long to seal.');
  return envelope;
}
