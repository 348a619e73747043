import { lazy } from 'react';
import { vi } from 'vitest';
import { addresses } from '../../../src/addresses.ts';
import { neckAnswers } from '../../machines/sample-answers.ts';
import { renderApp } from '../render-app.tsx';
import { saveInTab } from '../saved-walk.ts';
import type { PageKind } from './page-kind.ts';

const { start, about, privacy, accessibility, emergencyCheck, emergency } = addresses;

/** The pages that are the same for everyone. */
export const articlePages: readonly PageKind[] = [
  ...[start, about, privacy, accessibility, emergencyCheck, emergency, '/nowhere'].map(
    (address): PageKind => ({ name: address, show: async (spoken) => renderApp(address, spoken) }),
  ),
  {
    name: 'start, with answers to carry on with',
    show: async (spoken) => {
      saveInTab({ answers: neckAnswers });
      renderApp(start, spoken);
    },
  },
  {
    name: 'loading',
    show: async (spoken) =>
      renderApp(
        addresses.summary,
        spoken,
        lazy(() => new Promise<never>(() => undefined)),
      ),
  },
];

/** Apart, because the console speaks of the error that it is about. */
export const failure: PageKind = {
  name: 'failure',
  show: async (spoken) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    renderApp(addresses.summary, spoken, Broken);
  },
};

function Broken(): never {
  throw new Error('This page fails.');
}
