import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { addresses } from '../../src/addresses.ts';
import { adultNeck } from './support/people.ts';
import { resume, saved, storageKey, stored } from './support/saved.ts';
import { answersShown } from './support/shown.ts';
import { test } from './support/test.ts';
import { arriveAt, arriveAtPage, button, link, press } from './support/walk.ts';
import { answerLines, walkWords, words } from './support/words.ts';

const { checkAnswers, summary, deleted } = walkWords;

describe.concurrent('deleting the answers', () => {
  test('leaves nothing in the browser', async ({ page }) => {
    await deleteFromCheck(page);
    expect(await stored(page)).toEqual({ tab: {}, device: {} });
  });

  test('is undone from the page that follows, and lasts over a reload', async ({ page }) => {
    await deleteFromCheck(page);
    await press(button(page, deleted.undo));
    await arriveAt(page, addresses.checkAnswers, checkAnswers.title);
    await page.reload();
    await arriveAt(page, addresses.checkAnswers, checkAnswers.title);
    expect(await answersShown(page)).toEqual(answerLines(adultNeck, 'short'));
  });

  test('works from the start page where what reads the answers cannot come', async ({ page }) => {
    await page.route('**/assets/keeping-*.js', (route) => route.abort());
    await page.route('**/favicon.svg?*', (route) => route.abort());
    await resume(page, saved(adultNeck), addresses.start);
    await press(button(page, words.start.carryOn.deleteAnswers));
    await page.getByText(words.start.carryOn.deleted).waitFor();
    const { tab, device } = await stored(page);
    expect([tab[storageKey], device]).toEqual([undefined, {}]);
  });

  test('is offered on the summary too', async ({ page }) => {
    await resume(page, saved(adultNeck), addresses.summary);
    await press(button(page, summary.remove.action));
    await arriveAt(page, addresses.deleted, deleted.title);
    expect(await stored(page)).toEqual({ tab: {}, device: {} });
  });

  test('leaves nothing to read by going back', async ({ page }) => {
    await deleteFromCheck(page);
    await page.goBack();
    await arriveAtPage(page, 'who');
    expect(await page.locator(':checked').count()).toBe(0);
  });

  test('cannot be undone after a reload', async ({ page }) => {
    await deleteFromCheck(page);
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await button(page, deleted.undo).count()).toBe(0);
    expect(await stored(page)).toEqual({ tab: {}, device: {} });
  });
});

describe.concurrent('starting again', () => {
  test('leads through the emergency check to a first question with no answer', async ({ page }) => {
    await deleteFromCheck(page);
    await press(button(page, deleted.startAgain));
    await arriveAt(page, addresses.emergencyCheck, words.emergencyCheck.title);
    await press(link(page, words.emergencyCheck.none));
    await arriveAtPage(page, 'who');
    expect(await page.locator(':checked').count()).toBe(0);
  });

  test('takes the undo away', async ({ page }) => {
    await deleteFromCheck(page);
    await press(button(page, deleted.startAgain));
    await arriveAt(page, addresses.emergencyCheck, words.emergencyCheck.title);
    await page.goBack();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await button(page, deleted.undo).count()).toBe(0);
  });
});

async function deleteFromCheck(page: Page): Promise<void> {
  await resume(page, saved(adultNeck), addresses.checkAnswers);
  await press(button(page, checkAnswers.deleteAnswers));
  await arriveAt(page, addresses.deleted, deleted.title);
}
