import { act, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { Prose } from '../../../src/layout/prose.tsx';
import { NeedsNetwork } from '../../../src/offline/needs-network.tsx';
import { words } from '../../../src/words/en/words.ts';
import { WordsContext } from '../../../src/words/words-context.ts';

const prose = ['Read [a page](https://example.org), call [999](tel:999) or go to [privacy](/privacy).'];

afterEach(() => {
  vi.restoreAllMocks();
});

test('A link to another site says that it works only online, and a number or a page of ours does not', () => {
  device(false);
  show();
  expect(screen.getByRole('paragraph')).toHaveTextContent(
    `Read a page (${words.site.needsNetwork}), call 999 or go to privacy.`,
  );
});

test('With a network nothing is said', () => {
  device(true);
  show();
  expect(screen.getByRole('paragraph')).toHaveTextContent('Read a page, call 999 or go to privacy.');
});

test('It is said as soon as the network goes, and no longer when it is back', () => {
  device(true);
  render(<NeedsNetwork words="This needs a network." />);
  expect(screen.queryByText('This needs a network.')).toBeNull();
  device(false);
  act(() => void window.dispatchEvent(new Event('offline')));
  expect(screen.getByText('This needs a network.')).toBeInTheDocument();
  device(true);
  act(() => void window.dispatchEvent(new Event('online')));
  expect(screen.queryByText('This needs a network.')).toBeNull();
});

function show(): void {
  render(
    <WordsContext value={words}>
      <Prose words={prose} />
    </WordsContext>,
  );
}

function device(isOnline: boolean): void {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(isOnline);
}
