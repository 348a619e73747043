import { describe, expect, test } from 'vitest';
import { allTexts } from '../../support/all-texts.ts';
import { faultsOfStyle, withoutNames } from './house-style.ts';

const sentences = allTexts().flatMap(({ at, text }) =>
  withoutLinks(text)
    .split(/(?<=[.?!:])\s+/)
    .map((sentence) => ({ at, sentence })),
);

test('There are words to look through', () => {
  expect(sentences.length).toBeGreaterThan(1000);
});

describe('No sentence', () => {
  test.each(faultsOfStyle)('%s', (_what, form) => {
    const said = sentences.filter(({ sentence }) => form.test(withoutNames(sentence)));
    expect(said).toEqual([]);
  });
});

function withoutLinks(text: string): string {
  return text.replaceAll(/\[([^\]]+)\]\([^)]+\)/g, '$1');
}
