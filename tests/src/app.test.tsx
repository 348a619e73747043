import { render, screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { addresses, questionAddress } from '../../src/addresses.ts';
import { words } from '../../src/words/en/words.ts';
import { pageFaults } from '../support/page-faults.ts';
import { failure } from '../support/page-kinds/article-pages.tsx';
import { everyPageKind } from '../support/page-kinds/every-page-kind.ts';
import { arrivedAt, english, follow, renderApp } from '../support/render-app.tsx';

describe('Every page', () => {
  test.each(everyPageKind)('has nothing wrong with it, and the console is quiet: $name', async (kind) => {
    const console = spyOnConsole();
    await kind.show(english);
    expect(pageFaults()).toEqual([]);
    // React says why the failure page is shown.
    expect(kind === failure ? [] : console.flatMap(({ mock }) => mock.calls)).toEqual([]);
  });

  test('has faults that the test would find', () => {
    render(
      <main>
        <h1 id="one">One</h1>
        <h3 id="one">Skips</h3>
        <label htmlFor="nowhere">Label</label>
        <input id="alone" />
        <a href="#gone">[words](/address)</a>
      </main>,
    );
    expect(pageFaults()).toEqual([
      'the id "one" is used twice',
      'the id "nowhere" is referred to and is not there',
      'the id "gone" is referred to and is not there',
      'H3 "Skips" skips a level',
      'the control "alone" has no label',
      'the link to the emergency check is missing',
      'a link is shown in its written form',
    ]);
  });
});

describe('An address', () => {
  test.each([
    [addresses.start, words.start.title],
    [addresses.about, words.about.title],
    [addresses.privacy, words.privacy.title],
    [addresses.accessibility, words.accessibility.title],
    [addresses.emergencyCheck, words.emergencyCheck.title],
    [addresses.emergency, words.emergency.title],
    ['/nowhere', words.notFound.title],
    [`${addresses.summary}/more`, words.notFound.title],
  ])('%s has its page: %s', async (address, title) => {
    renderApp(address);
    await arrivedAt(title);
    await expect.poll(() => document.title).toBe(words.site.documentTitle(title));
  });

  test.each([addresses.about, addresses.emergency])('may end with a slash: %s', async (address) => {
    renderApp(`${address}/`);
    expect(await screen.findByRole('heading', { level: 1 })).not.toHaveTextContent(words.notFound.title);
  });

  test.each([...Object.values(addresses), questionAddress('who')])(
    'of ours is never unknown: %s',
    async (address) => {
      renderApp(address);
      expect(await screen.findByRole('heading', { level: 1 })).not.toHaveTextContent(words.notFound.title);
    },
  );
});

describe('Going from page to page', () => {
  test('changes the title and the address, and takes focus to the new heading', async () => {
    const user = renderApp(addresses.start);
    await follow(user, words.site.footer.privacy);
    expect(await arrivedAt(words.privacy.title)).toHaveFocus();
    await expect
      .poll(() => [window.location.pathname, document.title])
      .toEqual([addresses.privacy, words.site.documentTitle(words.privacy.title)]);
  });

  test('leaves the focus to the browser on the first page', () => {
    renderApp(addresses.start);
    expect(document.body).toHaveFocus();
  });

  test('takes focus to the heading when the browser goes back as well', async () => {
    const user = renderApp(addresses.start);
    await follow(user, words.site.footer.about);
    window.history.back();
    expect(await arrivedAt(words.start.title)).toHaveFocus();
  });

  test('starts the new page at its top', async () => {
    const user = renderApp(addresses.start);
    await follow(user, words.site.footer.about);
    expect(window.scrollTo).toHaveBeenCalledOnce();
  });
});

function spyOnConsole() {
  return (['error', 'warn', 'log', 'info'] as const).map((level) =>
    vi.spyOn(console, level).mockImplementation(() => undefined),
  );
}
