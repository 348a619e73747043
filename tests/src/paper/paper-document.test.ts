import { describe, expect, test } from 'vitest';
import { voices } from '../../../questions/words.ts';
import { questionnaireVersion } from '../../../questions/version.ts';
import { paperDocument } from '../../../src/paper/paper-document.tsx';
import { paperFiles } from '../../../src/paper/paper-addresses.ts';
import { paper } from '../../../src/words/en/paper.ts';
import { walkWords } from '../../../src/words/en/walk-words.ts';
import { words } from '../../../src/words/en/words.ts';

const spoken = { words, walkWords, paper };

describe('The foot', () => {
  test.each([
    ['self', 'about yourself'],
    ['child', 'about your child'],
    ['other', 'about somebody you care for'],
  ] as const)('names the form "%s", its version and the print', (voice, name) => {
    const html = paperDocument({ voice, print: 'usual' }, spoken, '');
    const foot = `Beforehand, form ${name}, version ${questionnaireVersion}, print ${markOf(html)}`;
    expect(html).toContain(`@bottom-left{content:"${foot}"`);
    expect(html).toContain(`<p class="paper__version">${foot}</p>`);
  });

  test('names the same print in each size, and another for each voice', () => {
    const marks = paperFiles.map((file) => markOf(paperDocument(file, spoken, '')));
    expect(marks).toHaveLength(6);
    expect(new Set(marks).size).toBe(voices.length);
    expect(marks[0]).toBe(marks[1]);
  });

  test.each([
    ['a line of advice', withAdvice('Call a doctor today.')],
    ['a line of the emergency list', withEmergency('the face drops')],
    ['a word of the form itself', { ...spoken, paper: { ...paper, tickOne: 'Tick one.' } }],
  ])('names another print where %s is another', (_what, others) => {
    const file = { voice: 'self', print: 'usual' } as const;
    expect(markOf(paperDocument(file, others, ''))).not.toBe(markOf(paperDocument(file, spoken, '')));
  });
});

function markOf(html: string): string {
  return /class="paper__version">[^<]*, print ([0-9a-f]{6})</.exec(html)?.[1] ?? 'none';
}

function withAdvice(line: string) {
  const seizures = { ...walkWords.advice.seizures, body: [line] };
  return { ...spoken, walkWords: { ...walkWords, advice: { ...walkWords.advice, seizures } } };
}

function withEmergency(line: string) {
  const emergencyCheck = { ...words.emergencyCheck, goList: [line] };
  return { ...spoken, words: { ...words, emergencyCheck } };
}
