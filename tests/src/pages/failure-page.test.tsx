import { screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { addresses, questionAddress } from '../../../src/addresses.ts';
import { tabShelf } from '../../../src/saving/shelf.ts';
import { walkWords } from '../../../src/words/en/walk-words.ts';
import { words } from '../../../src/words/en/words.ts';
import { neckAnswers } from '../../machines/sample-answers.ts';
import { beginningOf } from '../../support/lead-of.ts';
import { arrivedAt, english, follow, reload, renderApp } from '../../support/render-app.tsx';
import { saveInTab } from '../../support/saved-walk.ts';

beforeEach(() => {
  // React reports every error that a boundary catches.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

test('A page that fails says so, and offers to load the page again', async () => {
  renderApp(addresses.summary, english, Broken);
  await arrivedAt(words.failure.title);
  await expect.poll(() => document.title).toBe(words.site.documentTitle(words.failure.title));
  expect(screen.getByRole('button', { name: words.failure.reload })).toBeInTheDocument();
});

test('Without a network it says so, and that a telephone call may still work', async () => {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  renderApp(addresses.summary, english, Broken);
  await arrivedAt(words.failure.title);
  expect(screen.getByText(beginningOf(words.failure.noNetwork))).toBeInTheDocument();
  expect(screen.getByRole('link', { name: '999' })).toHaveAttribute('href', 'tel:999');
  vi.restoreAllMocks();
});

test.each([true, false])(
  'The number for help soon stands beside that of Northern Ireland (online: %s)',
  async (online) => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(online);
    renderApp(addresses.summary, english, Broken);
    await arrivedAt(words.failure.title);
    expect(screen.getByText(/In Northern Ireland, call a GP/)).toContainElement(
      screen.getByRole('link', { name: '111' }),
    );
    vi.restoreAllMocks();
  },
);

test('The frame of the site stays, with the way to the emergency check and 999', async () => {
  renderApp(addresses.summary, english, Broken);
  await arrivedAt(words.failure.title);
  expect(screen.getByRole('link', { name: words.site.emergencyLink })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: '999' })).toHaveAttribute('href', 'tel:999');
});

test('The answers are still there when the page is loaded again', async () => {
  saveInTab({ answers: neckAnswers });
  const saved = tabShelf.read();
  renderApp(addresses.checkAnswers, english, Broken);
  await arrivedAt(words.failure.title);
  expect(tabShelf.read()).toBe(saved);
  reload();
  await arrivedAt(walkWords.checkAnswers.title);
});

test('A failure stays behind when the person goes to another page', async () => {
  const user = renderApp(addresses.summary, english, Broken);
  await arrivedAt(words.failure.title);
  await follow(user, words.site.footer.privacy);
  expect(await arrivedAt(words.privacy.title)).toHaveFocus();
});

test('A walk that cannot be fetched fails on its own page and on no other', async () => {
  const user = renderApp(questionAddress('who'), english, Broken);
  await arrivedAt(words.failure.title);
  await follow(user, words.site.name);
  expect(await arrivedAt(words.start.title)).toHaveFocus();
});

function Broken(): never {
  throw new Error('This page fails.');
}
