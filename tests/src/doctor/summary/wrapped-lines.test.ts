import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { seeded } from '../../../machines/any-answers.ts';
import { countCharacters } from '../../../../questions/characters.ts';
import { lineLength, wrappedLines } from '../../../../src/doctor/summary/wrapped-lines.ts';

test('A short paragraph is one line', () => {
  expect(wrappedLines('Age: 41 to 64', '- ', '  ')).toEqual(['- Age: 41 to 64']);
});

test('Nothing is one empty line', () => {
  expect(wrappedLines('', '> ', '> ')).toEqual(['> ']);
});

test('A long paragraph is broken between words, at the last that fits', () => {
  const word = 'a'.repeat(48);
  expect(wrappedLines(`${word} ${word} b`, '- ', '  ')).toEqual([`- ${word} ${word}`, '  b']);
  expect(wrappedLines(`${word}aa ${word} b`, '- ', '  ')).toEqual([`- ${word}aa`, `  ${word} b`]);
});

test('A word longer than a line is broken inside, but never a character', () => {
  const family = '👨‍👩‍👧';
  expect(wrappedLines(family.repeat(150))).toEqual([family.repeat(100), family.repeat(50)]);
});

test('No line is too long, and put together again they are the paragraph', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii', maxLength: 600 }), (paragraph) => {
      const lines = wrappedLines(paragraph, '> ', '> ');
      expect(lines.filter((line) => countCharacters(line) > lineLength)).toEqual([]);
      const together = lines.map((line) => line.slice(2)).join('');
      expect(together.replaceAll(' ', '')).toBe(paragraph.replaceAll(' ', ''));
    }),
    seeded,
  );
});
