import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { manifestAddress, manifestOf } from '../../../src/offline/manifest.ts';
import { offlineWords } from '../../../src/words/en/offline.ts';
import { words } from '../../../src/words/en/words.ts';

const page = readFileSync('index.html', 'utf8');
const tokens = readFileSync('src/styles/tokens.css', 'utf8');

test('The page names the manifest, in the folder in which the site stands', () => {
  expect(page).toContain(`<link rel="manifest" href="%BASE_URL%${manifestAddress.slice(1)}" />`);
});

test('Its colours are those of the page', () => {
  const { theme_color, background_color } = manifestOf(words, offlineWords, '/');
  expect(tokens).toContain(`--accent: ${theme_color};`);
  expect(tokens).toContain(`--paper: ${background_color};`);
  expect(page).toContain(`<meta name="theme-color" content="${theme_color}" />`);
});

test('In a folder of a host, every address names that folder', () => {
  const { id, start_url, scope, icons } = manifestOf(words, offlineWords, '/folder/');
  expect([id, start_url, scope]).toEqual(['/folder/', '/folder/', '/folder/']);
  expect(icons.filter(({ src }) => !src.startsWith('/folder/'))).toEqual([]);
});

test('Every icon is a file of the site', () => {
  for (const { src } of manifestOf(words, offlineWords, '/').icons)
    expect(readFileSync(`public${src}`).length).toBeGreaterThan(100);
});
