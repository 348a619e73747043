import { describe, expect, test } from 'vitest';
import type { Clause } from '../../../src/paper/clauses.ts';
import { paperForm } from '../../../src/paper/form.ts';
import type { Item } from '../../../src/paper/routing.ts';
import { leadOf, optionLead, waysOnFrom } from '../../../src/paper/sentences.ts';
import { paper } from '../../../src/words/en/paper.ts';
import { walkWords } from '../../../src/words/en/walk-words.ts';

const form = paperForm('other');
const writing = { paper, walkWords, language: 'en', form };

describe('The lead of a question', () => {
  test('names the box and the question that decide, and where others go', () => {
    expect(leadOf(item('noticedOther'), writing)).toEqual([
      'Answer this only if you ticked "Something else" in question 2.',
      'If not, go to 3.',
    ]);
  });

  test('says "a box that is not" where the list of boxes would be long', () => {
    const [lead] = leadOf(item('medicineTiming'), writing);
    expect(lead).toMatch(
      /^Answer this only if you ticked a box in question \d+ that is not "No, .*" or "I am not sure"\.$/,
    );
  });

  test('is not there where everybody answers', () => {
    expect(leadOf(item('course'), writing)).toEqual([]);
  });

  test('joins what must both be true by "and"', () => {
    const when = [[ticked('age', 'under5')], [ticked('parts', 'neck', 'arm')]];
    expect(leadOf({ ...item('course'), when, ifNot: 'end' }, writing)).toEqual([
      'Answer this only if you ticked "Under 5" in question 1 and you ticked "Neck or shoulders" or "Arm or hand" in question 3.',
      'If not, go to the end of the form.',
    ]);
  });
});

describe('The words under an option', () => {
  test('speak of the same box in an earlier question', () => {
    expect(wordsUnder('startedIn', 'eyes')).toBe('Only if you ticked this in question 3 too.');
  });

  test('name the boxes where they are called something else', () => {
    expect(wordsUnder('startedIn', 'leftArm')).toBe('Only if you ticked "Left" or "Both" in question 3a.');
  });

  test('are not there where the option is for everybody', () => {
    expect(wordsUnder('startedIn', 'notSure')).toBeUndefined();
  });
});

test('The ways on lead to the end of the form where nothing is left', () => {
  const last: Item = {
    ...item('support'),
    rules: [{ when: ticked('support', 'stepFree'), to: 'end' }],
    otherwise: 'end',
  };
  expect(waysOnFrom(last, writing)).toEqual([
    'If you ticked "Step-free access", go to the end of the form.',
    'If not, go to the end of the form.',
  ]);
});

function item(id: string): Item {
  const found = form.parts.flatMap(({ items }) => items).find(({ page }) => page.id === id);
  if (!found) throw new Error(`The form does not ask "${id}".`);
  return found;
}

function wordsUnder(id: string, option: string): string | undefined {
  const found = item(id).options.find((other) => other.id === option);
  if (!found) throw new Error(`"${id}" has no option "${option}".`);
  return optionLead(item(id), found, writing);
}

function ticked(question: string, ...options: readonly string[]): Clause {
  return { question, says: 'ticked', options };
}
