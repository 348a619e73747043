import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { addresses, questionAddress } from '../../src/addresses.ts';
import { saved, store } from './support/saved.ts';
import { test } from './support/test.ts';
import { arriveAtPage, button, control, press } from './support/walk.ts';
import { headingOf, walkWords, words } from './support/words.ts';

/** As on a weak signal: the HTML is there, and no script yet. */
const scriptTakes = 2500;

describe.concurrent('before the script has come', () => {
  test('a press on the emergency check is remembered, and somebody is told to wait', async ({ page }) => {
    await slow(page);
    await page.goto(addresses.emergencyCheck, { waitUntil: 'commit' });
    await press(button(page, words.emergencyCheck.none));
    await page.locator('#slow').getByText(words.site.loading).waitFor();
    await arriveAtPage(page, 'who');
    expect(await page.locator('#slow').count()).toBe(0);
  });

  test('a tick and Continue on the first question lead to the second', async ({ page }) => {
    await store(page, 'sessionStorage', saved({}));
    await slow(page);
    await page.goto(questionAddress('who'), { waitUntil: 'commit' });
    expect(await page.title()).toBe(words.site.documentTitle(walkWords.questions.who.label));
    await control(page, 'who', 'me').check();
    await press(button(page, walkWords.questionPage.continue));
    await arriveAtPage(page, 'age');
    await page.goBack();
    expect(await control(page, 'who', 'me').isChecked()).toBe(true);
  });

  test('a tick alone is still there when the script has come', async ({ page }) => {
    await store(page, 'sessionStorage', saved({}));
    await slow(page);
    await page.goto(questionAddress('who'), { waitUntil: 'commit' });
    await control(page, 'who', 'someoneICareFor').check();
    await page.locator('#slow').waitFor({ state: 'detached' });
    expect(await control(page, 'who', 'someoneICareFor').isChecked()).toBe(true);
  });

  test('Continue is remembered where the page is drawn anew with what was saved', async ({ page }) => {
    await store(page, 'sessionStorage', saved({ who: 'me' }, { length: 'full' }));
    await slow(page);
    await page.goto(questionAddress('who'), { waitUntil: 'commit' });
    await press(button(page, walkWords.questionPage.continue));
    await arriveAtPage(page, 'age');
  });

  test('the address of the first question shows the emergency check to whoever has not passed it', async ({
    page,
  }) => {
    await slow(page);
    await page.goto(questionAddress('who'), { waitUntil: 'commit' });
    await page.getByRole('heading', { level: 1, name: words.emergencyCheck.title }).waitFor();
    expect(await page.getByText(headingOf('who')).count()).toBe(0);
  });
});

async function slow(page: Page): Promise<void> {
  await page.route('**/assets/first-page-*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, scriptTakes));
    await route.continue();
  });
}
