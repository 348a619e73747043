import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { pathOf } from '../../machines/path.ts';
import type { Answers, QuestionId } from '../../questions/questionnaire.ts';
import { addresses } from '../../src/addresses.ts';
import { focusShown, focusedName, tabTo } from './support/keys.ts';
import { adultNeck } from './support/people.ts';
import { answersShown } from './support/shown.ts';
import { resume, saved } from './support/saved.ts';
import { test } from './support/test.ts';
import { afterTap, arriveAt, arriveAtPage, notePress } from './support/walk.ts';
import { answerLines, optionLabel, pageOf, walkWords, words } from './support/words.ts';

const { questionPage, checkAnswers, summary } = walkWords;

describe.concurrent('the keyboard alone', () => {
  test('walks from the start page to the summary, and focus can be seen at every stop', async ({ page }) => {
    await page.goto(addresses.start);
    await arriveAt(page, addresses.start, words.start.title);
    await enter(page, words.start.short.action);
    await arriveAt(page, addresses.emergencyCheck, words.emergencyCheck.title);
    await enter(page, words.emergencyCheck.none);
    for (const { id } of pathOf(adultNeck, 'short').steps) {
      await arriveAtPage(page, id);
      await answerByKeys(page, id as QuestionId, adultNeck);
    }
    await arriveAt(page, addresses.checkAnswers, checkAnswers.title);
    expect(await answersShown(page)).toEqual(answerLines(adultNeck, 'short'));
    await enter(page, checkAnswers.confirm);
    await arriveAt(page, addresses.summary, summary.title);
  });

  test('sends the answer with Enter from an option', async ({ page }) => {
    await resume(page, saved({}), '/questions/who');
    await tabTo(page, optionLabel('who', 'me'));
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await arriveAtPage(page, 'age');
  });

  test('opens and closes why we ask', async ({ page }) => {
    await resume(page, saved({}), '/questions/who');
    await tabTo(page, questionPage.whyWeAsk);
    const details = page.locator('details');
    await page.keyboard.press('Enter');
    notePress(page);
    expect(await details.getAttribute('open')).toBe('');
    await afterTap(page);
    await page.keyboard.press('Space');
    expect(await details.getAttribute('open')).toBeNull();
  });

  test('reaches everything on the summary, and each stop can be seen', async ({ page }) => {
    await resume(page, saved(adultNeck), addresses.summary);
    await arriveAt(page, addresses.summary, summary.title);
    const hidden = await tabTo(page, words.site.footer.accessibility);
    expect(hidden).toEqual([]);
  });
});

describe.concurrent('the skip link', () => {
  test('is the first stop, is seen when it has focus, and leads past the header', async ({ page }) => {
    await page.goto(addresses.privacy);
    await arriveAt(page, addresses.privacy, words.privacy.title);
    await page.keyboard.press('Tab');
    expect(await focusedName(page)).toBe(words.site.skipToContent);
    expect(await focusShown(page)).toBe(true);
    expect((await page.locator(':focus').boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.locator('main :focus').count()).toBe(1);
  });
});

async function answerByKeys(page: Page, id: QuestionId, answers: Answers): Promise<void> {
  const { offered = [], answer = null } = pathOf(answers, 'short').steps.find((step) => step.id === id) ?? {};
  for (const option of [answer ?? []].flat()) {
    if (pageOf(id).kind === 'chooseOne') await chooseByArrows(page, id, offered, option);
    else await tickBySpace(page, id, option);
  }
  await enter(page, questionPage.continue);
}

async function tickBySpace(page: Page, id: QuestionId, option: string): Promise<void> {
  expect(await tabTo(page, optionLabel(id, option))).toEqual([]);
  await page.keyboard.press('Space');
}

/** Tab stops once at a set of radios. Arrows go through it. */
async function chooseByArrows(
  page: Page,
  id: QuestionId,
  offered: readonly string[],
  option: string,
): Promise<void> {
  expect(await tabTo(page, optionLabel(id, offered[0] ?? ''))).toEqual([]);
  await page.keyboard.press('Space');
  for (const passed of offered.slice(1, offered.indexOf(option) + 1)) {
    await page.keyboard.press('ArrowDown');
    expect(await focusedName(page)).toBe(optionLabel(id, passed));
    expect(await focusShown(page)).toBe(true);
  }
}

async function enter(page: Page, name: string): Promise<void> {
  expect(await tabTo(page, name)).toEqual([]);
  await afterTap(page);
  await page.keyboard.press('Enter');
  notePress(page);
}
