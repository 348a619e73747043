import { expect, test } from 'vitest';
import { questionnaireVersion } from '../../../../questions/version.ts';
import { answersInText } from '../../../../src/doctor/answers/answers-in-text.ts';
import { bring } from '../../../../src/doctor/answers/brought.ts';
import { openAnswers } from '../../../../src/doctor/answers/open-answers.ts';
import { formUrl, referenceSystem } from '../../../../src/fhir/canonical.ts';
import { seal } from '../../../../src/sealing/seal.ts';
import { foreignResponse, misfitItems, neckItems, neckResponse } from '../../fhir/foreign-response.ts';
import { journeyContents } from '../../sealing/contents.ts';
import { makeKey } from '../../sealing/keys.ts';

const key = await makeKey();
const url = formUrl({ length: 'full', voice: 'self' });

test('A file is opened without a key, with what it says of itself', async () => {
  expect(await openAll([foreignResponse(neckResponse)])).toMatchObject([
    {
      kind: 'opened',
      sharesWithFile: false,
      summary: {
        voice: 'self',
        sent: { reference: 'K7-2', language: 'en', questionnaireVersion: '1' },
        came: {
          kind: 'file',
          status: 'completed',
          authored: new Date('2026-11-20T10:00:00Z'),
          namesVersion: true,
          misfits: { count: 0 },
        },
      },
    },
  ]);
});

test('What does not fit is counted and named', async () => {
  const item = [...neckItems, ...misfitItems];
  const [opened] = await openAll([foreignResponse({ ...neckResponse, item })]);
  expect(opened).toMatchObject({
    summary: {
      came: {
        misfits: {
          count: 2,
          hasHidden: true,
          shown: [
            { problem: 'unknownItem', label: null, asked: 'bloodGroup', said: 'A[U+202E]+' },
            { problem: 'notAsked', label: 'Which arm or hand', said: 'Left' },
          ],
        },
      },
    },
  });
});

test('A file that names no version is read by the one in force, and one with an unknown version by none', async () => {
  const opened = await openAll([
    foreignResponse({ ...neckResponse, questionnaire: url }),
    foreignResponse({ ...neckResponse, questionnaire: `${url}|999` }),
    foreignResponse({ ...neckResponse, questionnaire: `${url}|__proto__` }),
  ]);
  expect(opened).toMatchObject([
    { summary: { sent: { questionnaireVersion }, came: { namesVersion: false } } },
    { kind: 'refused', refusal: 'unknownEdition' },
    { kind: 'refused', refusal: 'unknownEdition' },
  ]);
});

test('Without a key, what is sealed stays as it is', async () => {
  expect(await openAll([await sealed(), foreignResponse(neckResponse)])).toHaveLength(1);
});

test('With a key, both are opened, and the same reference is told of at each', async () => {
  const other = { ...neckResponse, identifier: { system: referenceSystem, value: 'B-1' } };
  const all = [await sealed(), foreignResponse(neckResponse), foreignResponse(other)];
  expect(await openAll(all, key.pair)).toMatchObject([
    { summary: { came: { kind: 'sealed' } }, sharesWithFile: true },
    { summary: { came: { kind: 'file' } }, sharesWithFile: true },
    { summary: { sent: { reference: 'B-1' } }, sharesWithFile: false },
  ]);
});

test('The same file is kept once', () => {
  const found = foundIn(foreignResponse(neckResponse));
  expect(bring([], [...found, ...found])).toMatchObject({ kind: 'added', count: 1 });
});

async function openAll(
  all: readonly (string | Uint8Array<ArrayBuffer>)[],
  pair: CryptoKeyPair | null = null,
) {
  const found = all.flatMap((one) => (typeof one === 'string' ? foundIn(one) : [one]));
  const bringing = bring([], found);
  if (bringing.kind === 'refused') throw new Error('It was refused.');
  return openAnswers(bringing.all, pair, (id) => `The ${id}`);
}

function foundIn(text: string) {
  const answers = answersInText(text);
  if (answers.kind === 'refused') throw new Error(`It was refused: ${answers.refusal}.`);
  return answers.found;
}

async function sealed() {
  const [, content] = journeyContents[0] ?? [];
  if (content === undefined) throw new Error('Nobody comes to a summary.');
  const to = { recipient: 'movement', reference: 'K7-2', questionnaireVersion, keys: [key.publicText] };
  const envelope = await seal(content, to, 'link');
  if (envelope === null) throw new Error('These answers are too long to seal.');
  return envelope;
}
