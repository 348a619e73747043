import { expect, test } from 'vitest';
import { walkWords } from '../../../src/words/en/walk-words.ts';
import { words } from '../../../src/words/en/words.ts';
import { languageOf, languageTags } from '../../../src/words/languages.ts';
import { loadWalkWords } from '../../../src/words/later-words.ts';
import { loadWords } from '../../../src/words/whole-words.ts';

test('English is here', () => {
  expect(languageOf('en')).toBe('en');
});

test.each(['', 'tlh', 'ar'])('A page in %j, which is not here, is shown in English', (tag) => {
  expect(languageOf(tag)).toBe('en');
});

test('Every language that is here is among the tags', () => {
  expect(languageTags).toEqual(['en']);
});

test('A language brings the words of the site, and of the walk by themselves', async () => {
  expect(await loadWords('en')).toBe(words);
  expect(await loadWalkWords('en')).toBe(walkWords);
});

test('The words say which language they are, and from which side it is read', () => {
  expect([words.language, words.direction]).toEqual(['en', 'ltr']);
});
