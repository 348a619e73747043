import { act, render, screen } from '@testing-library/react';
import { type ComponentType, Suspense } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ErrorBoundary } from '../../../src/layout/error-boundary.tsx';
import { fetchedPage } from '../../../src/layout/fetched-page.tsx';
import { noteSaved } from '../../../src/saving/can-save.ts';
import { loadedAnewShelf } from '../../../src/saving/shelf.ts';
import { words } from '../../../src/words/en/words.ts';
import { WordsContext } from '../../../src/words/words-context.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  noteSaved(true);
});

test('A part that comes ahead may be gone again in the next version', async () => {
  loadedAnewShelf.write('part other');
  fetchedPage('part', () => Promise.resolve(Page)).ahead();
  await vi.runAllTimersAsync();
  expect(loadedAnewShelf.read()).toBe('other');
});

test('A part that could not come is asked for again by whoever opens it again', async () => {
  const quiet = vi.spyOn(console, 'error').mockReturnValue();
  noteSaved(false);
  const fetch = vi
    .fn<() => Promise<ComponentType>>(() => Promise.resolve(Page))
    .mockRejectedValueOnce(new TypeError('no network'));
  const Part = fetchedPage('part', fetch);
  const { rerender } = await act(() => render(shown('/one', Part)));
  expect(screen.getByRole('heading', { name: words.failure.title })).toBeInTheDocument();
  await vi.runAllTimersAsync();
  expect(fetch).toHaveBeenCalledTimes(1);
  await act(() => Promise.resolve(rerender(shown('/two', Part))));
  expect(screen.getByText('here')).toBeInTheDocument();
  quiet.mockRestore();
});

function shown(address: string, Part: ComponentType) {
  return (
    <WordsContext value={words}>
      <ErrorBoundary address={address}>
        <Suspense>
          <Part />
        </Suspense>
      </ErrorBoundary>
    </WordsContext>
  );
}

function Page() {
  return <p>here</p>;
}
