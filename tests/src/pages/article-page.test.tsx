import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { addresses } from '../../../src/addresses.ts';
import { clinic, telephoneAddress } from '../../../src/clinic/clinic.ts';
import { words } from '../../../src/words/en/words.ts';
import type { Article } from '../../../src/words/words.ts';
import { arrivedAt, follow, renderApp } from '../../support/render-app.tsx';

const articles: readonly (readonly [string, Article])[] = [
  [addresses.about, words.about],
  [addresses.privacy, words.privacy],
  [addresses.accessibility, words.accessibility],
  ['/nowhere', words.notFound],
];

test.each(articles)(
  'The page at %s has its title and all its headings in order',
  (address, { title, sections }) => {
    renderApp(address);
    const main = within(screen.getByRole('main'));
    const headings = main.getAllByRole('heading').map(({ textContent }) => textContent);
    expect(headings).toEqual([title, ...sections.map(({ heading }) => heading)]);
  },
);

test.each(articles)('Every link of the page at %s leads somewhere', (address, { sections }) => {
  renderApp(address);
  const written = JSON.stringify(sections.map(({ body }) => body(clinic))).match(/\]\(/g) ?? [];
  const links = within(screen.getByRole('main')).queryAllByRole('link');
  expect(links.length).toBeGreaterThanOrEqual(written.length);
  expect(links.filter((link) => !/^(\/|tel:\d|https:\/\/)/.test(link.getAttribute('href') ?? ''))).toEqual(
    [],
  );
});

test('The page that is not found leads back to the start and says the number of the clinic', async () => {
  const user = renderApp('/nowhere');
  expect(screen.getByRole('link', { name: clinic.telephone })).toHaveAttribute(
    'href',
    telephoneAddress(clinic.telephone),
  );
  await user.click(within(screen.getByRole('main')).getAllByRole('link')[0] ?? document.body);
  await arrivedAt(words.start.title);
});

test('Reading about privacy half-way loses nothing', async () => {
  const user = renderApp(addresses.emergencyCheck);
  await user.click(screen.getByRole('link', { name: words.emergencyCheck.none }));
  await user.click(await screen.findByRole('radio', { name: 'Me' }));
  await follow(user, words.site.footer.privacy);
  await arrivedAt(words.privacy.title);
  window.history.back();
  expect(await screen.findByRole('radio', { name: 'Me' })).toBeChecked();
});
