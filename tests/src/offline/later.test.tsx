import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Later } from '../../../src/offline/later.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('What nobody waits for comes when the page has had its time', () => {
  vi.stubGlobal('requestIdleCallback', undefined);
  render(<Later>The rest</Later>);
  act(() => void vi.advanceTimersByTime(2999));
  expect(screen.queryByText('The rest')).toBeNull();
  act(() => void vi.advanceTimersByTime(1));
  expect(screen.getByText('The rest')).toBeInTheDocument();
});

test('It waits for a browser that is busy', () => {
  const idle = vi.fn<(act: () => void) => void>();
  vi.stubGlobal('requestIdleCallback', idle);
  render(<Later>The rest</Later>);
  act(() => void vi.advanceTimersByTime(60_000));
  expect(screen.queryByText('The rest')).toBeNull();
  act(() => idle.mock.calls[0]?.[0]());
  expect(screen.getByText('The rest')).toBeInTheDocument();
});
