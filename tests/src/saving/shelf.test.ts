import { afterEach, describe, expect, test, vi } from 'vitest';
import { deviceShelf, draftShelf, hasSavedAnswers, tabShelf } from '../../../src/saving/shelf.ts';
import { full, memory, openBrowser, openBrowserWithoutStorage } from '../../support/shelves.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe.each([
  ['tab', tabShelf],
  ['device', deviceShelf],
  ['draft', draftShelf],
])('The shelf of the %s', (_name, shelf) => {
  test('holds nothing at first', () => {
    openBrowser();
    expect(shelf.read()).toBeNull();
  });

  test('gives back what was put on it', () => {
    openBrowser();
    expect(shelf.write('some text')).toBe(true);
    expect(shelf.read()).toBe('some text');
  });

  test('is empty once cleared', () => {
    openBrowser();
    shelf.write('some text');
    shelf.clear();
    expect(shelf.read()).toBeNull();
  });

  test('says that nothing was kept where storage is full, and keeps what it had', () => {
    const storage = memory();
    openBrowser({ tab: storage, device: storage });
    shelf.write('before');
    openBrowser({ tab: full(storage), device: full(storage) });
    expect(shelf.write('after')).toBe(false);
    expect(shelf.read()).toBe('before');
  });

  test.each([
    ['forbids storage', openBrowserWithoutStorage],
    ['has no storage', () => vi.stubGlobal('window', {})],
    ['is none at all', () => vi.stubGlobal('window', undefined)],
  ])('is empty and quiet where the browser %s', (_case, open) => {
    open();
    expect(shelf.write('some text')).toBe(false);
    shelf.clear();
    expect(shelf.read()).toBeNull();
  });
});

test('The three shelves are three', () => {
  const storage = memory();
  openBrowser({ tab: storage, device: memory() });
  tabShelf.write('tab');
  draftShelf.write('draft');
  deviceShelf.write('device');
  expect([tabShelf.read(), draftShelf.read(), deviceShelf.read()]).toEqual(['tab', 'draft', 'device']);
});

test('Only the device shelf outlives the tab', () => {
  const device = memory();
  openBrowser({ device });
  for (const shelf of [tabShelf, draftShelf, deviceShelf]) shelf.write('some text');
  openBrowser({ device });
  expect([tabShelf.read(), draftShelf.read(), deviceShelf.read()]).toEqual([null, null, 'some text']);
});

describe('There are saved answers', () => {
  test('when the tab holds them', () => {
    openBrowser();
    tabShelf.write('answers');
    expect(hasSavedAnswers()).toBe(true);
  });

  test('when the device holds them', () => {
    openBrowser();
    deviceShelf.write('answers');
    expect(hasSavedAnswers()).toBe(true);
  });

  test('but not in an empty browser, nor for a draft alone', () => {
    openBrowser();
    draftShelf.write('a draft');
    expect(hasSavedAnswers()).toBe(false);
  });
});
