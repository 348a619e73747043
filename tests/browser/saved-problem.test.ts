import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { Refusal } from '../../machines/saved-answers.ts';
import { addresses } from '../../src/addresses.ts';
import { adultNeck } from './support/people.ts';
import { saved, storageKey, store, stored } from './support/saved.ts';
import { test } from './support/test.ts';
import { arriveAt, arriveAtPage, button, link, press } from './support/walk.ts';
import { walkWords, words } from './support/words.ts';

const { savedProblem } = walkWords;
const whole = saved(adultNeck, { checked: false });
const damaged = whole.slice(0, -20);
const newer = JSON.stringify({ ...JSON.parse(whole), version: 99 });
const expired = saved(adultNeck, { checked: false, expiresAt: new Date(Date.now() - 1000) });

describe.concurrent.each([
  ['unreadable', damaged],
  ['newer', newer],
] as const)('saved answers that are %s', (kind, text) => {
  test.for(['sessionStorage', 'localStorage'] as const)(
    'in %s are left as they are until the person starts again',
    async (storage, { page }) => {
      await store(page, storage, text);
      const before = await stored(page);
      await page.goto(addresses.checkAnswers);
      await problemIsSaid(page, kind);
      expect(await stored(page)).toEqual(before);
      await page.reload();
      await problemIsSaid(page, kind);
      expect(await stored(page)).toEqual(before);
      await startAgain(page);
      expect((await stored(page)).device).toEqual({});
    },
  );

  test('are named whatever page of the walk is opened', async ({ page }) => {
    await store(page, 'localStorage', text);
    for (const address of [addresses.summary, addresses.checkAnswers, '/questions/who']) {
      await page.goto(address);
      await problemIsSaid(page, kind);
    }
    expect((await stored(page)).device).toEqual({ [storageKey]: text });
  });

  test('are not written over by keeping', async ({ page }) => {
    await store(page, 'localStorage', text);
    await page.goto(addresses.keepAnswers);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const keepButton = button(page, walkWords.keep.keep);
    if ((await keepButton.count()) > 0) await press(keepButton);
    expect((await stored(page)).device).toEqual({ [storageKey]: text });
  });

  test('do not stand in the way of the emergency check', async ({ page }) => {
    await store(page, 'localStorage', text);
    await page.goto(addresses.start);
    await press(link(page, words.site.emergencyLink));
    await arriveAt(page, addresses.emergencyCheck, words.emergencyCheck.title);
    expect((await stored(page)).device).toEqual({ [storageKey]: text });
  });
});

describe.concurrent('answers kept for longer than was said', () => {
  test('are deleted, and the page says so', async ({ page }) => {
    await store(page, 'localStorage', expired);
    await page.goto(addresses.checkAnswers);
    await problemIsSaid(page, 'expired');
    expect(await stored(page)).toEqual({ tab: {}, device: {} });
    await startAgain(page);
  });
});

async function problemIsSaid(page: Page, kind: Refusal): Promise<void> {
  await arriveAt(page, addresses.savedProblem, savedProblem.title);
  const [first] = savedProblem.reasons[kind];
  if (typeof first !== 'string') throw new Error(`The reason "${kind}" begins with no sentence.`);
  await page.getByText(first).waitFor();
}

async function startAgain(page: Page): Promise<void> {
  await press(button(page, savedProblem.startAgain));
  await arriveAt(page, addresses.emergencyCheck, words.emergencyCheck.title);
  await press(link(page, words.emergencyCheck.none));
  await arriveAtPage(page, 'who');
  expect(await page.locator(':checked').count()).toBe(0);
}
