import { screen, within } from '@testing-library/react';
import { lazy } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { addresses, paperForm } from '../../../src/addresses.ts';
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

test('A page that never comes leaves the numbers of the clinic and the ambulance, and the paper form', () => {
  renderApp(addresses.checkAnswers, english, neverHere);
  const links = within(screen.getByRole('main')).getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    telephoneAddress(clinic.telephone),
    'tel:999',
    paperForm,
  ]);
});

test('A browser without JavaScript is told so', () => {
  expect(withoutScript().querySelector('noscript p')?.textContent).toBe(words.site.withoutScript);
});

test('A browser that cannot run the questions still shows the whole emergency list, straight after the word that the page is loading', () => {
  const { callNow, groups } = words.emergencyCheck;
  const shown = withoutScript();
  expect(shown.textContent.startsWith(`${words.site.loading}${callNow}`)).toBe(true);
  expect([...shown.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual(
    groups.flatMap(({ list }) => list),
  );
});

/** The page as it is made at build time, before any script has run. */
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
  return new DOMParser().parseFromString(html, 'text/html').body;
}
