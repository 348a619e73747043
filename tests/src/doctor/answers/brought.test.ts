import { expect, test } from 'vitest';
import { bring } from '../../../../src/doctor/answers/brought.ts';
import { bytesOfText, joined } from '../../../../src/sealing/bytes.ts';
import { headerOf, writeEnvelope } from '../../../../src/sealing/envelope.ts';

const header = { recipient: 'movement', reference: 'K7-2', questionnaireVersion: '1' };
const envelope = savedText(1);

test('What is on the outside can be read before a key is there', () => {
  expect(bring([], [envelope])).toMatchObject({ kind: 'added', count: 1, all: [{ header }] });
});

test('The same envelope is kept once', () => {
  const { all } = added([], [envelope, envelope.slice()]);
  expect(all).toHaveLength(1);
  expect(bring(all, [envelope])).toMatchObject({ kind: 'added', count: 0 });
  expect(bring(all, [savedText(2)])).toMatchObject({ kind: 'added', count: 1 });
});

test('What is no envelope is refused, and what is one beside it is kept', () => {
  const newer = envelope.slice();
  newer[2] = 2;
  expect(bring([], [bytesOfText('BH')])).toEqual({ kind: 'refused', refusal: 'notAnEnvelope' });
  expect(bring([], [newer])).toEqual({ kind: 'refused', refusal: 'newer' });
  expect(bring([], [newer, envelope])).toMatchObject({ kind: 'added', count: 1 });
});

function added(...given: Parameters<typeof bring>) {
  const bringing = bring(...given);
  if (bringing.kind === 'refused') throw new Error('It was refused.');
  return bringing;
}

function savedText(byte: number) {
  const keys = [{ encapsulated: new Uint8Array(32), sealed: new Uint8Array(48) }];
  return writeEnvelope({
    header: headerOf(header),
    keys,
    ciphertext: joined(Uint8Array.of(byte), new Uint8Array(271)),
  });
}
