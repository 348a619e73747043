import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import { forgetTaps } from '../../src/layout/second-tap.ts';
import { saveForTab } from '../../src/saving/saving.ts';
import { endVisit } from '../../src/walk/visit.ts';

// A busy machine is slow, and that is no fault of the page.
configure({
  asyncUtilTimeout: 10_000,
  // Nobody reads the page that is drawn ahead.
  defaultIgnore: 'script, style, [style*="display: none"] *',
});

// jsdom brings bytes of its own, which the Web Crypto of Node does not take for bytes.
Object.assign(globalThis, {
  ArrayBuffer: Buffer.from('').buffer.constructor,
  Uint8Array: Object.getPrototypeOf(Buffer),
});

beforeEach(() => {
  // jsdom draws nothing, so it has no scrolling.
  window.scrollTo = vi.fn<() => void>();
  Element.prototype.scrollIntoView = vi.fn<() => void>();
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  endVisit();
  forgetTaps();
  forgetFailedSaving();
  window.sessionStorage.clear();
  window.localStorage.clear();
  window.history.replaceState(null, '', '/');
});

/** The site remembers that the last thing to save was not saved, until something is. */
function forgetFailedSaving(): void {
  saveForTab(
    {
      answers: {},
      length: 'short',
      place: null,
      checked: false,
      returning: false,
      changing: null,
      prefilled: [],
    },
    new Date(),
  );
}
