import { render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { ErrorBoundary } from '../../../src/layout/error-boundary.tsx';
import { words } from '../../../src/words/en/words.ts';
import { WordsContext } from '../../../src/words/words-context.ts';

beforeEach(() => {
  // React reports every error that a boundary catches.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

test('A page that does not fail is shown', () => {
  show('/one', <h1>Fine</h1>);
  expect(screen.getByRole('heading')).toHaveTextContent('Fine');
});

test('A page that fails gives way to the page about the failure', () => {
  show('/one', <Broken />);
  expect(screen.getByRole('heading')).toHaveTextContent(words.failure.title);
});

test('A failure stays at its address: another page is shown', () => {
  const { rerender } = show('/one', <Broken />);
  rerender(boundary('/two', <h1>Fine</h1>));
  expect(screen.getByRole('heading')).toHaveTextContent('Fine');
});

test('A failure lasts as long as the person stays at its address', () => {
  const { rerender } = show('/one', <Broken />);
  rerender(boundary('/one', <h1>Fine</h1>));
  expect(screen.getByRole('heading')).toHaveTextContent(words.failure.title);
});

function show(address: string, page: ReactNode) {
  return render(boundary(address, page));
}

function boundary(address: string, page: ReactNode) {
  return (
    <WordsContext value={words}>
      <ErrorBoundary address={address}>{page}</ErrorBoundary>
    </WordsContext>
  );
}

function Broken(): never {
  throw new Error('This page fails.');
}
