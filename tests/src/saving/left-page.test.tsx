import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadAnewWhenChanged } from '../../../src/saving/left-page.ts';
import { tabShelf } from '../../../src/saving/shelf.ts';

const reload = vi.fn<() => void>();

beforeEach(() => {
  reload.mockReset();
  vi.stubGlobal('location', { reload });
  loadAnewWhenChanged();
});

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.hidden = false;
});

test('A page that was left and comes back is loaded anew, unseen, where its answers were deleted meanwhile', () => {
  tabShelf.write('answers');
  leave();
  tabShelf.clear();
  comeBack({ persisted: true });
  expect(reload).toHaveBeenCalled();
  expect(document.body.hidden).toBe(true);
});

test('It stays as it was where nothing has changed', () => {
  tabShelf.write('answers');
  leave();
  comeBack({ persisted: true });
  expect(reload).not.toHaveBeenCalled();
});

test('A page that is loaded is not one that comes back', () => {
  tabShelf.write('answers');
  comeBack({ persisted: false });
  expect(reload).not.toHaveBeenCalled();
});

function leave(): void {
  window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
}

function comeBack(how: { readonly persisted: boolean }): void {
  window.dispatchEvent(new PageTransitionEvent('pageshow', how));
}
