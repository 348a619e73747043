import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { addresses } from '../../../src/addresses.ts';
import { lazyWalk } from '../../../src/walk/lazy-walk.tsx';
import { walkPages } from '../../../src/walk/walk-pages.ts';
import { walkWords } from '../../../src/words/en/walk-words.ts';
import { words } from '../../../src/words/en/words.ts';
import { neckAnswers } from '../../machines/sample-answers.ts';
import { english, renderApp } from '../../support/render-app.tsx';
import { saveInTab } from '../../support/saved-walk.ts';

test('The walk is fetched when it is first shown, and comes in its language', async () => {
  await show(addresses.emergencyCheck);
  await screen.findByRole('link', { name: words.emergencyCheck.none });
  expect(screen.queryByText(words.site.loading)).not.toBeInTheDocument();
});

test('Whoever comes back to a later page gets it, with what they answered', async () => {
  saveInTab({ answers: neckAnswers });
  await show(addresses.checkAnswers);
  const confirm = await screen.findByRole('button', { name: walkWords.checkAnswers.confirm });
  expect(confirm).toBeInTheDocument();
});

/** What is fetched is awaited: React says so of whatever waits for a promise in a test. */
async function show(address: string): Promise<void> {
  await act(async () => {
    renderApp(address, english, lazyWalk(walkWords, walkPages('en')));
    await import('../../../src/walk/later-pages.tsx');
  });
}
