import { describe, expect, test, vi } from 'vitest';
import { type FileReading, largestFile, readFile, readText } from '../../../src/prefill/read-file.ts';
import { fullNeckAnswers, neckAnswers } from '../../machines/sample-answers.ts';
import { answerItem, answersInFile } from '../../support/answers-in-file.ts';

describe('A file of answers', () => {
  test('is read as the path of its answers', async () => {
    const reading = await readFile(new Blob([answersInFile(fullNeckAnswers, 'full')]));
    expect(reading).toMatchObject({
      kind: 'found',
      response: { length: 'full', voice: 'self', version: '1' },
      path: { answers: fullNeckAnswers, standsAt: 'checkAnswers' },
      misfits: [],
    });
  });

  test('may begin with the mark that some editors put before a text', async () => {
    expect(await readFile(new Blob(['\uFEFF', answersInFile(neckAnswers)]))).toMatchObject({ kind: 'found' });
  });

  test('may be of the size that is allowed', () => {
    expect(readText(answersInFile(neckAnswers).padEnd(largestFile))).toMatchObject({ kind: 'found' });
  });
});

describe('A file is refused', () => {
  test.each<readonly [string, string, string]>([
    ['empty', ' \n', ''],
    ['tooLarge', answersInFile(neckAnswers).padEnd(largestFile + 1), ''],
    ['notJson', answersInFile(neckAnswers).slice(0, -1), ''],
    ['tooDeep', `${'['.repeat(10_000)}${']'.repeat(10_000)}`, ''],
    ['noResponse', '{}', ''],
    [
      'malformed',
      answersInFile({}, 'short', { status: 'done' as 'completed' }),
      'QuestionnaireResponse.status',
    ],
    [
      'otherQuestionnaire',
      answersInFile({}, 'short', { questionnaire: 'https://x.example' }),
      'QuestionnaireResponse.questionnaire',
    ],
    ['takenBack', answersInFile({}, 'short', { status: 'entered-in-error' }), 'QuestionnaireResponse.status'],
  ])('as %s', (refusal, text, at) => {
    expect(readText(text)).toEqual<FileReading>({ kind: 'refused', refusal: refusal as 'empty', at });
  });

  test('unread, where it is too large', async () => {
    const file = new Blob(['{}'.padEnd(largestFile + 1)]);
    const read = vi.spyOn(file, 'arrayBuffer');
    expect(await readFile(file)).toMatchObject({ refusal: 'tooLarge' });
    expect(read).not.toHaveBeenCalled();
  });

  test('where the browser cannot read it', async () => {
    const file = new Blob(['{}']);
    vi.spyOn(file, 'arrayBuffer').mockRejectedValue(new DOMException('', 'NotReadableError'));
    expect(await readFile(file)).toMatchObject({ refusal: 'unreadable' });
  });
});

describe('A hostile file', () => {
  test('with as many wrong answers as it has room for is read, and each is named', () => {
    const answer = Array.from({ length: 300_000 }, () => ({}));
    const reading = found(answersInFile({}, 'full', { item: [{ linkId: 'worse', answer }] }));
    expect(reading.misfits.filter(({ problem }) => problem === 'wrongKind')).toHaveLength(300_000);
  });

  test('gives no answer to a question named like a part of every object', () => {
    const item = ['__proto__', 'constructor', 'toString'].map((id) => answerItem(id, 'yes'));
    const reading = found(answersInFile({}, 'short', { item }));
    expect(Object.keys(reading.path.answers)).toEqual(['who']);
  });
});

function found(text: string) {
  const reading = readText(text);
  if (reading.kind === 'refused') throw new Error(`The file was refused as ${reading.refusal}.`);
  return reading;
}
