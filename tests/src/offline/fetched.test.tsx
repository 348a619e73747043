import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fetched } from '../../../src/offline/fetched.ts';
import { noteSaved } from '../../../src/saving/can-save.ts';
import { loadedAnewShelf } from '../../../src/saving/shelf.ts';

const gone = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
const reload = vi.fn<() => void>();

beforeEach(() => {
  reload.mockReset();
  siteAnswers(true);
  vi.stubGlobal('location', { reload });
});

afterEach(() => {
  vi.unstubAllGlobals();
  noteSaved(true);
  sessionStorage.clear();
});

test('A part that is there is given, and nothing is loaded anew', async () => {
  expect(await fetched('walk', () => Promise.resolve('the walk'))).toBe('the walk');
  expect(reload).not.toHaveBeenCalled();
});

test('A part that is gone loads the page anew, and what waits for it goes on waiting', async () => {
  const ended = vi.fn<() => void>();
  void fetched('walk', gone).then(ended, ended);
  await vi.waitFor(() => expect(reload).toHaveBeenCalledTimes(1));
  expect(ended).not.toHaveBeenCalled();
});

test('The same part is not asked for by a second page that is loaded anew', async () => {
  void fetched('walk', gone);
  await vi.waitFor(() => expect(reload).toHaveBeenCalledTimes(1));
  await expect(fetched('walk', gone)).rejects.toThrow('Failed to fetch');
  expect(reload).toHaveBeenCalledTimes(1);
});

test('Two parts that are gone in turn, with others that are there, end all the same', async () => {
  void fetched('walk', gone);
  await vi.waitFor(() => expect(reload).toHaveBeenCalledTimes(1));
  void fetched('sending', gone);
  await vi.waitFor(() => expect(reload).toHaveBeenCalledTimes(2));
  await expect(fetched('walk', gone)).rejects.toThrow('Failed to fetch');
  await expect(fetched('sending', gone)).rejects.toThrow('Failed to fetch');
});

test('A part that came after all may be gone again in the next version', async () => {
  void fetched('walk', gone);
  await vi.waitFor(() => expect(reload).toHaveBeenCalledTimes(1));
  await fetched('walk', () => Promise.resolve('the walk'));
  expect(loadedAnewShelf.read()).toBeNull();
  void fetched('walk', gone);
  await vi.waitFor(() => expect(reload).toHaveBeenCalledTimes(2));
});

test('Without a network and without a worker, the page stays', async () => {
  siteAnswers(false);
  await expect(fetched('walk', gone)).rejects.toThrow('Failed to fetch');
  expect(reload).not.toHaveBeenCalled();
});

test('Where answers could not be saved, the page stays', async () => {
  noteSaved(false);
  await expect(fetched('walk', gone)).rejects.toThrow('Failed to fetch');
  expect(reload).not.toHaveBeenCalled();
});

/** What becomes of the picture by which a page finds out whether anybody answers. */
function siteAnswers(answers: boolean): void {
  class Picture extends EventTarget {
    set src(_address: string) {
      queueMicrotask(() => this.dispatchEvent(new Event(answers ? 'load' : 'error')));
    }
  }
  vi.stubGlobal('Image', Picture);
}
