import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { forgetAll, isKept, saveForTab, stopKeeping } from '../../../src/saving/saving.ts';
import { keepOnDevice, openSaved } from '../../../src/saving/keeping.ts';
import { saveDraft } from '../../../src/saving/draft.ts';
import { deviceShelf, tabShelf } from '../../../src/saving/shelf.ts';
import { memory, openBrowser } from '../../support/shelves.ts';
import { today, walked } from './walked.ts';

beforeEach(() => openBrowser());

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('In the tab', () => {
  test('a first visit opens with nothing', () => {
    expect(openSaved(today)).toEqual({});
  });

  test('what was saved opens again, the passed emergency check included', () => {
    saveForTab(walked, today);
    expect(openSaved(today)).toEqual(walked);
  });

  test('a change that was under way is under way again', () => {
    const changing = { ...walked, place: 'spread', returning: true, changing: 'spread' } as const;
    saveForTab(changing, today);
    expect(openSaved(today)).toEqual(changing);
  });

  test('it has no last day', () => {
    saveForTab(walked, today);
    expect(openSaved(new Date(2036, 10, 22))).toEqual(walked);
  });

  test('it is not on the device', () => {
    saveForTab(walked, today);
    expect([isKept(), deviceShelf.read()]).toEqual([false, null]);
  });

  test('it is used before what the device keeps', () => {
    keepOnDevice({ ...walked, answers: { who: 'child' } }, today);
    tabShelf.write('not JSON');
    expect(openSaved(today)).toEqual({ refusal: 'unreadable' });
  });
});

describe('What cannot be used is refused, and stays where it is', () => {
  const envelope = { format: 'beforehand-answers', version: 1, savedAt: today, expiresAt: null };

  test.each([
    ['damaged', 'not JSON', 'unreadable'],
    ['of another site', '{"colour":"blue"}', 'unreadable'],
    [
      'of a question that nobody asks',
      JSON.stringify({ ...envelope, ...walked, answers: { star: 'sign' } }),
      'unreadable',
    ],
    ['from a newer version', JSON.stringify({ ...envelope, ...walked, version: 999 }), 'newer'],
  ])('%s', (_what, text, refusal) => {
    tabShelf.write(text);
    expect(openSaved(today)).toEqual({ refusal });
    expect(tabShelf.read()).toBe(text);
  });

  test('damaged on the device', () => {
    deviceShelf.write('not JSON');
    expect(openSaved(today)).toEqual({ refusal: 'unreadable', checked: false });
    expect(deviceShelf.read()).toBe('not JSON');
  });
});

test('Forgetting leaves nothing in the tab, on the device or in a draft', () => {
  const [tab, device] = [memory(), memory()];
  openBrowser({ tab, device });
  saveForTab(walked, today);
  keepOnDevice(walked, today);
  saveDraft('matters', 'in my own words');
  forgetAll();
  expect([tab.length, device.length]).toEqual([0, 0]);
});

test('Nothing is kept on the device any more after stopping, and the tab goes on', () => {
  saveForTab(walked, today);
  keepOnDevice(walked, today);
  stopKeeping();
  expect([isKept(), deviceShelf.read()]).toEqual([false, null]);
  expect(openSaved(today)).toEqual(walked);
});
