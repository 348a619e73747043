import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { addresses } from '../../../src/addresses.ts';
import { clinic } from '../../../src/clinic/clinic.ts';
import { words } from '../../../src/words/en/words.ts';
import { arrivedAt, follow, renderApp } from '../../support/render-app.tsx';
import { pseudo } from '../../support/pseudo-language.ts';

const { site } = words;

describe('Around every page', () => {
  test('the way to the emergency check is one link away', async () => {
    const user = renderApp(addresses.privacy);
    await follow(user, site.emergencyLink);
    expect(await arrivedAt(words.emergencyCheck.title)).toHaveFocus();
  });

  test('the name leads to the start', async () => {
    const user = renderApp(addresses.privacy);
    await follow(user, site.name);
    expect(await arrivedAt(words.start.title)).toHaveFocus();
  });

  test.each([
    [site.footer.about, words.about.title],
    [site.footer.privacy, words.privacy.title],
    [site.footer.accessibility, words.accessibility.title],
  ])('the footer leads to %s', async (link, title) => {
    const user = renderApp(addresses.start);
    await follow(user, link);
    expect(await arrivedAt(title)).toHaveFocus();
  });

  test('the footer says what Beforehand does not do, and who runs it', () => {
    renderApp(addresses.start);
    const footer = within(screen.getByRole('contentinfo'));
    expect(footer.getByText(site.footer.notDiagnosis)).toBeInTheDocument();
    expect(footer.getByText(site.footer.runBy(clinic))).toBeInTheDocument();
    expect(footer.getByRole('navigation', { name: site.footer.label })).toBeInTheDocument();
  });

  test('the skip link is the first that a keyboard reaches, and leads to the main part', async () => {
    const user = renderApp(addresses.start);
    await user.tab();
    const skip = screen.getByRole('link', { name: site.skipToContent });
    expect(skip).toHaveFocus();
    expect(document.querySelector(skip.getAttribute('href') ?? '')).toBe(screen.getByRole('main'));
  });
});

describe('A language', () => {
  test('marks the page as English, read from the left', () => {
    renderApp(addresses.start);
    expect(markOf(screen.getByRole('main'))).toEqual(['en', 'ltr']);
  });

  test('from the right marks it as such', () => {
    renderApp(addresses.start, pseudo);
    expect(markOf(screen.getByRole('main'))).toEqual(['ar', 'rtl']);
  });
});

function markOf(element: Element): readonly (string | null | undefined)[] {
  return ['lang', 'dir'].map((name) => element.closest(`[${name}]`)?.getAttribute(name));
}
