import { expect, test } from 'vitest';
import { settingsFrom } from '../../../src/server/settings.ts';

test('Without a word, the built site is served to this machine alone', () => {
  expect(settingsFrom({})).toEqual({ folder: 'dist', base: '/', host: '127.0.0.1', port: 4173 });
});

test('Every setting is a variable', () => {
  const environment = { OUT_DIR: '/srv/site', BASE_PATH: '/a/folder/', HOST: '0.0.0.0', PORT: '80' };
  expect(settingsFrom(environment)).toEqual({
    folder: '/srv/site',
    base: '/a/folder/',
    host: '0.0.0.0',
    port: 80,
  });
});

test.each(['', '-1', '4173.5', '65536', '1e3', 'http', '0x50'])(
  'PORT "%s" is refused by its name',
  (port) => {
    expect(() => settingsFrom({ PORT: port })).toThrow(
      `PORT is a whole number from 0 to 65535. It is "${port}".`,
    );
  },
);

test.each(['', 'folder', '/folder', 'folder/', '//'])('BASE_PATH "%s" is refused by its name', (base) => {
  expect(() => settingsFrom({ BASE_PATH: base })).toThrow(`as in /folder/. It is "${base}".`);
});
