import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { addresses } from '../../../src/addresses.ts';
import { lazyWalk } from '../../../src/walk/lazy-walk.tsx';
import { words } from '../../../src/words/en/words.ts';
import { english, renderApp } from '../../support/render-app.tsx';

test('The walk is fetched when it is first shown, and comes in its language', async () => {
  renderApp(addresses.emergencyCheck, english, lazyWalk('en'));
  expect(screen.getByRole('status')).toHaveTextContent(words.site.loading);
  await screen.findByRole('button', { name: words.emergencyCheck.none });
  expect(screen.queryByText(words.site.loading)).not.toBeInTheDocument();
});
