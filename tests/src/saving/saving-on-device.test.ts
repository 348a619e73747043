import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { daysKept, keepOnDevice, keptUntil, openSaved } from '../../../src/saving/keeping.ts';
import { isKept } from '../../../src/saving/saving.ts';
import { deviceShelf } from '../../../src/saving/shelf.ts';
import { memory, openBrowser } from '../../support/shelves.ts';
import { today, walked } from './walked.ts';

const lastMoment = new Date(2026, 11, 22, 12);

beforeEach(() => openBrowser());

afterEach(() => {
  vi.unstubAllGlobals();
});

test('Answers are kept for 30 days', () => {
  expect(daysKept).toBe(30);
});

describe('What is kept', () => {
  test('is kept until the same time 30 days on, and says so', () => {
    expect(keepOnDevice(walked, today)).toBe(true);
    expect([isKept(), keptUntil(today)]).toEqual([true, lastMoment]);
  });

  test('opens in a new tab, with the emergency check to pass again', () => {
    keepOnDevice(walked, today);
    openNewTab();
    expect(openSaved(today)).toEqual({ ...walked, checked: false });
  });

  test('is kept by the new tab that opened it', () => {
    keepOnDevice(walked, today);
    openNewTab();
    expect(isKept()).toBe(false);
    openSaved(today);
    expect([isKept(), keptUntil(today)]).toEqual([true, lastMoment]);
  });

  test('opens until just before the last moment', () => {
    keepOnDevice(walked, today);
    openNewTab();
    expect(openSaved(new Date(lastMoment.getTime() - 1))).toEqual({ ...walked, checked: false });
  });

  test('is refused from the last moment on, and deleted', () => {
    keepOnDevice(walked, today);
    openNewTab();
    expect(openSaved(lastMoment)).toEqual({ refusal: 'expired', checked: false });
    expect(deviceShelf.read()).toBeNull();
  });

  test('counts its days again when it is kept again', () => {
    keepOnDevice(walked, today);
    keepOnDevice(walked, new Date(2026, 11, 1));
    expect(keptUntil(today)).toEqual(new Date(2026, 11, 31));
  });
});

describe('Another tab', () => {
  test('that keeps nothing says so, though the device has answers', () => {
    keepOnDevice(walked, today);
    openNewTab();
    expect([isKept(), keptUntil(today)]).toEqual([false, null]);
  });
});

describe('Answers from a newer version of the site', () => {
  const newer = '{"format":"beforehand-answers","version":999}';

  test('are never written over', () => {
    deviceShelf.write(newer);
    expect(keepOnDevice(walked, today)).toBe(false);
    expect([deviceShelf.read(), isKept()]).toEqual([newer, false]);
  });
});

test('Damaged answers give way to good ones', () => {
  deviceShelf.write('not JSON');
  expect([keepOnDevice(walked, today), keptUntil(today)]).toEqual([true, lastMoment]);
});

test('Where nothing is kept there is no last moment', () => {
  expect([isKept(), keptUntil(today)]).toEqual([false, null]);
});

/** The same browser, with a tab that has seen nothing yet. */
function openNewTab(): void {
  openBrowser({ tab: memory(), device: window.localStorage });
}
