import { screen, within } from '@testing-library/react';
import { lazy } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { addresses } from '../../../src/addresses.ts';
import { clinic, telephoneAddress } from '../../../src/clinic/clinic.ts';
import { LoadingPage } from '../../../src/pages/loading-page.tsx';
import { WithoutScript } from '../../../src/pages/without-script.tsx';
import { words } from '../../../src/words/en/words.ts';
import { UrgentWordsContext, WordsContext } from '../../../src/words/words-context.ts';
import { english, renderApp } from '../../support/render-app.tsx';

const neverHere = lazy(() => new Promise<never>(() => undefined));

test('While the questions are fetched, the page says so to everyone', () => {
  renderApp(addresses.checkAnswers, english, neverHere);
  expect(screen.getByRole('status')).toHaveTextContent(words.site.loading);
});

test('A page that never comes leaves the number of the clinic and of the ambulance', () => {
  renderApp(addresses.checkAnswers, english, neverHere);
  const links = within(screen.getByRole('main')).getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    telephoneAddress(clinic.telephone),
    'tel:999',
  ]);
});

test('A browser without JavaScript is told so', () => {
  expect(withoutScript().querySelector('p')?.textContent).toBe(words.site.withoutScript);
});

test('A browser without JavaScript still shows the whole emergency list', () => {
  const { callNow, groups } = words.emergencyCheck;
  const shown = withoutScript();
  expect(shown.querySelector('h2')?.textContent).toBe(callNow);
  expect([...shown.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual(
    groups.flatMap(({ list }) => list),
  );
});

/** The page as it is made at build time, seen by a browser that runs no script. */
function withoutScript(): Element {
  const html = renderToStaticMarkup(
    <WordsContext value={words}>
      <UrgentWordsContext value={words}>
        <LoadingPage>
          <WithoutScript />
        </LoadingPage>
      </UrgentWordsContext>
    </WordsContext>,
  );
  const found = new DOMParser().parseFromString(html, 'text/html').querySelector('noscript');
  if (!found) throw new Error('The page has nothing for a browser without script.');
  return found;
}
