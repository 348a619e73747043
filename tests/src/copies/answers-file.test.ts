import { beforeEach, describe, expect, test, vi } from 'vitest';
import { pathOf } from '../../../machines/path.ts';
import type { WalkLength } from '../../../questions/question.ts';
import type { Answers } from '../../../questions/questionnaire.ts';
import { answersFile } from '../../../src/copies/answers-file.ts';
import { forgetMemoryOfInvitation } from '../../../src/invitation/held-invitation.ts';
import { readFile } from '../../../src/prefill/read-file.ts';
import { walkWords } from '../../../src/words/en/walk-words.ts';
import { fullNeckAnswers, neckAnswers } from '../../machines/sample-answers.ts';
import { beInvited } from '../../support/invitations.ts';
import { leadOf } from '../../support/lead-of.ts';

beforeEach(forgetMemoryOfInvitation);

describe('The file of answers', () => {
  test('is named and typed as what it is', () => {
    const { name, type } = fileOf(neckAnswers);
    expect([name, type]).toEqual(['beforehand-answers.json', 'application/fhir+json']);
  });

  test.each<readonly [WalkLength, Answers]>([
    ['short', neckAnswers],
    ['full', fullNeckAnswers],
    ['full', { ...fullNeckAnswers, who: 'child', age: 'from5to12' }],
  ])('of a %s walk gives the answers back', async (length, answers) => {
    const { path } = await found(fileOf(answers, length));
    expect(path.answers).toEqual(pathOf(answers, length).answers);
  });

  test('says whether the walk is finished, and when it was made', async () => {
    vi.useFakeTimers({ now: new Date('2026-11-25T10:00:00Z') });
    const { illnesses: _illnesses, ...unfinished } = neckAnswers;
    const files = [fileOf(neckAnswers), fileOf(unfinished)];
    vi.useRealTimers();
    const [finished, begun] = await Promise.all(files.map(found));
    expect([finished?.response.status, begun?.response.status]).toEqual(['completed', 'in-progress']);
    expect(finished?.response.authored).toEqual(new Date('2026-11-25T10:00:00Z'));
  });

  test('carries the reference of the invitation, where there is one, as the page says', async () => {
    expect(walkWords.answersFile.body.map(leadOf).join(' ')).toContain(
      'a reference, the file holds that too',
    );
    expect((await found(fileOf(neckAnswers))).response.reference).toBe('');
    await beInvited();
    expect((await found(fileOf(neckAnswers))).response.reference).toBe('K7-2');
    await beInvited({ reference: '' });
    expect((await found(fileOf(neckAnswers))).response.reference).toBe('');
  });
});

function fileOf(answers: Answers, length: WalkLength = 'short'): File {
  return answersFile({ path: pathOf(answers, length), length, words: walkWords, language: 'en' });
}

async function found(file: File) {
  const reading = await readFile(file);
  if (reading.kind === 'refused') throw new Error(`The file was refused as ${reading.refusal}.`);
  return reading;
}
