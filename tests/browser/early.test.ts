import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { addresses, lengthParameter, questionAddress } from '../../src/addresses.ts';
import { fromFileWords } from '../../src/words/en/from-file.ts';
import { saved, storageKey, store } from './support/saved.ts';
import { test } from './support/test.ts';
import { arriveAt, arriveAtPage, button, control, link, press } from './support/walk.ts';
import { headingOf, walkWords, words } from './support/words.ts';

/** As on a weak signal: the HTML is there, and no script yet. */
const scriptTakes = 2500;

describe.concurrent('before the script has come', () => {
  test('a press on the emergency check is remembered, and somebody is told to wait', async ({ page }) => {
    await slow(page);
    await page.goto(addresses.emergencyCheck, { waitUntil: 'commit' });
    await press(link(page, words.emergencyCheck.none));
    await page.locator('#slow').getByText(words.site.loading).waitFor();
    await arriveAtPage(page, 'who');
    expect(await page.locator('#slow').count()).toBe(0);
  });

  test('the emergency list of a shared link stands until it is left, and a press is remembered with the length', async ({
    page,
  }) => {
    await slow(page);
    await page.goto(`${addresses.emergencyCheck}?${lengthParameter}=full`, { waitUntil: 'commit' });
    const list = page.getByText(words.emergencyCheck.callNow);
    await list.evaluate((line) => {
      const seen: number[] = [];
      Object.assign(window, { seen });
      const look = () => {
        if (!line.isConnected) seen.push(document.querySelectorAll('.loading').length);
        requestAnimationFrame(look);
      };
      look();
    });
    await press(link(page, words.emergencyCheck.none));
    await arriveAtPage(page, 'who');
    expect(await page.evaluate(() => (window as unknown as { seen: number[] }).seen)).not.toContain(1);
    expect(await page.evaluate((key) => sessionStorage.getItem(key), storageKey)).toContain(
      '"length":"full"',
    );
  });

  test('the emergency list stays where the script for it does not come', async ({ page }) => {
    await page.route('**/assets/emergency-pages-*.js', (route) => route.abort());
    await page.route('**/favicon.svg*', (route) => route.abort());
    await page.goto(addresses.emergencyCheck);
    await page.locator('html[data-waiting]').waitFor();
    expect(await page.getByText(words.emergencyCheck.callNow).isVisible()).toBe(true);
    expect(await link(page, words.emergencyCheck.happening).isVisible()).toBe(true);
  });

  test('the text of a file can be handed in on a page that somebody opens first', async ({ page }) => {
    const { title, paste, refused } = fromFileWords.fromFile;
    await page.goto(addresses.fromFile);
    await arriveAt(page, addresses.fromFile, title);
    await page.getByLabel(paste.label).fill('no file of ours');
    await press(button(page, paste.action));
    await page.getByRole('link', { name: refused.notJson }).waitFor();
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
