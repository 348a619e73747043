import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { addresses } from '../../src/addresses.ts';
import { adultNeck } from './support/people.ts';
import { resume, saved } from './support/saved.ts';
import { answersShown } from './support/shown.ts';
import { test } from './support/test.ts';
import { arriveAt, arriveAtPage, button, hurry, link, press, walk } from './support/walk.ts';
import { answerLines, walkWords, words } from './support/words.ts';

const { checkAnswers, summary, questionPage, keep } = walkWords;

const browsers = [
  ['forbids all storage', forbidStorage],
  ['has no room left', fillStorage],
] as const;

describe.concurrent.each(browsers)('a browser that %s', (_name, prepare) => {
  test('never stops the walk', async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await prepare(page);
    await hurry(page);
    await walk(page, adultNeck);
    expect(await answersShown(page)).toEqual(answerLines(adultNeck, 'short'));
    await press(button(page, checkAnswers.confirm));
    await arriveAt(page, addresses.summary, summary.title);
    expect(await answersShown(page)).toEqual(answerLines(adultNeck, 'short'));
    expect(errors).toEqual([]);
  });

  test('is named on the question pages, in place of the way to keep answers', async ({ page }) => {
    await prepare(page);
    await page.goto(addresses.emergencyCheck);
    await press(link(page, words.emergencyCheck.none));
    await arriveAtPage(page, 'who');
    await page.getByText(questionPage.cannotSave).waitFor();
    expect(await link(page, walkWords.questionPage.keep).count()).toBe(0);
  });

  test('shows the start page', async ({ page }) => {
    await prepare(page);
    await page.goto(addresses.start);
    await arriveAt(page, addresses.start, words.start.title);
    await press(link(page, words.start.short.action));
    await arriveAt(page, addresses.emergencyCheck, words.emergencyCheck.title);
  });
});

describe('a browser that keeps nothing beyond the tab', () => {
  test('is named when somebody asks to keep answers', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', { value: null });
    });
    await resume(page, saved(adultNeck), addresses.keepAnswers);
    await press(button(page, keep.keep));
    await page.getByText(keep.failed).waitFor();
  });
});

async function forbidStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    for (const storage of ['sessionStorage', 'localStorage']) {
      Object.defineProperty(window, storage, {
        get: () => {
          throw new DOMException('Storage is forbidden here', 'SecurityError');
        },
      });
    }
  });
}

async function fillStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota is used up', 'QuotaExceededError');
    };
  });
}
