import { afterEach, expect, test, vi } from 'vitest';
import { canSave } from '../../../src/saving/can-save.ts';
import { forgetAll, isKept, saveForTab, stopKeeping } from '../../../src/saving/saving.ts';
import { keepOnDevice, openSaved } from '../../../src/saving/keeping.ts';
import { full, memory, openBrowser, openBrowserWithoutStorage } from '../../support/shelves.ts';
import { today, walked } from './walked.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('Nothing is said about saving before there is something to save', () => {
  openBrowserWithoutStorage();
  openSaved(today);
  expect(canSave()).toBe(true);
});

test('A full browser cannot saveForTab, and says so', () => {
  openBrowser({ tab: full(), device: full() });
  saveForTab(walked, today);
  expect([canSave(), keepOnDevice(walked, today)]).toEqual([false, false]);
});

test('A browser that has room again can save again', () => {
  openBrowser({ tab: full() });
  saveForTab(walked, today);
  openBrowser();
  saveForTab(walked, today);
  expect(canSave()).toBe(true);
  expect(openSaved(today)).toEqual(walked);
});

test('A tab that fills up half-way keeps the last answers that had room', () => {
  const tab = memory();
  openBrowser({ tab });
  saveForTab(walked, today);
  openBrowser({ tab: full(tab) });
  saveForTab({ ...walked, answers: {} }, today);
  expect(canSave()).toBe(false);
  expect(openSaved(today)).toEqual(walked);
});

test('A full device leaves the tab able to save', () => {
  openBrowser({ device: full() });
  saveForTab(walked, today);
  expect([keepOnDevice(walked, today), isKept(), canSave()]).toEqual([false, false, true]);
});

test('A browser that forbids storage starts with nothing, saves nothing and never fails', () => {
  openBrowserWithoutStorage();
  saveForTab(walked, today);
  expect([openSaved(today), canSave(), keepOnDevice(walked, today), isKept()]).toEqual([
    {},
    false,
    false,
    false,
  ]);
  stopKeeping();
  forgetAll();
});
