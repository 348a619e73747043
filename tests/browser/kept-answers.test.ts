import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { restore } from '../../machines/saved-answers.ts';
import { addresses } from '../../src/addresses.ts';
import { daysKept } from '../../src/saving/keeping.ts';
import { writtenDate } from '../../src/words/written.ts';
import { adultNeck } from './support/people.ts';
import { resume, saved, storageKey, stored } from './support/saved.ts';
import { answersShown } from './support/shown.ts';
import { test } from './support/test.ts';
import {
  arriveAt,
  arriveAtPage,
  button,
  continueButton,
  control,
  link,
  press,
  tick,
} from './support/walk.ts';
import { answerLines, walkWords, words } from './support/words.ts';

const { keep, checkAnswers } = walkWords;

describe.concurrent('answers that are kept on the device', () => {
  test('stand there until a day that is said, and are not there before they are asked for', async ({
    page,
  }) => {
    await resume(page, saved(adultNeck), addresses.keepAnswers);
    await button(page, keep.keep).waitFor();
    expect((await stored(page)).device).toEqual({});
    await keepThem(page);
    await page.getByText(keep.kept(writtenDate(lastDay(), words.language))).waitFor();
    expect(await keptFor(page)).toEqual({ answers: adultNeck, checked: false, days: daysKept });
  });

  test('come back in a new tab, after the emergency check', async ({ page }) => {
    await resume(page, saved(adultNeck), addresses.keepAnswers);
    await keepThem(page);
    const another = await page.context().newPage();
    await page.close();
    await another.goto(addresses.start);
    await press(link(another, words.start.carryOn.action));
    await arriveAt(another, addresses.emergencyCheck, words.emergencyCheck.title);
    await press(link(another, words.emergencyCheck.none));
    await arriveAt(another, addresses.checkAnswers, checkAnswers.title);
    expect(await answersShown(another)).toEqual(answerLines(adultNeck, 'short'));
  });

  test('come back where the person stopped', async ({ page }) => {
    const { who, age } = adultNeck;
    await resume(page, saved({ who, age }, { place: 'noticed' }), addresses.keepAnswers);
    await keepThem(page);
    const another = await page.context().newPage();
    await another.goto(addresses.checkAnswers);
    await press(link(another, words.emergencyCheck.none));
    await arriveAtPage(another, 'noticed');
  });

  test('follow what is answered afterwards', async ({ page }) => {
    await resume(page, saved(adultNeck, { place: 'course' }), addresses.keepAnswers);
    await keepThem(page);
    await press(button(page, keep.goBack));
    await arriveAtPage(page, 'course');
    await tick(control(page, 'course', 'better'));
    await press(continueButton(page));
    await arriveAtPage(page, 'timing');
    expect(await keptFor(page)).toEqual({
      answers: { ...adultNeck, course: 'better' },
      checked: false,
      days: daysKept,
    });
  });

  test('are taken off the device by undo, and stay in the tab', async ({ page }) => {
    await resume(page, saved(adultNeck), addresses.keepAnswers);
    await keepThem(page);
    await press(button(page, keep.stop));
    await page.getByText(keep.stopped).waitFor();
    expect((await stored(page)).device).toEqual({});
    await press(button(page, keep.goBack));
    await arriveAt(page, addresses.checkAnswers, checkAnswers.title);
    expect(await answersShown(page)).toEqual(answerLines(adultNeck, 'short'));
  });

  test('are taken off the device by deleting', async ({ page }) => {
    await resume(page, saved(adultNeck), addresses.keepAnswers);
    await keepThem(page);
    await page.goto(addresses.checkAnswers);
    await press(button(page, checkAnswers.deleteAnswers));
    await arriveAt(page, addresses.deleted, walkWords.deleted.title);
    expect(await stored(page)).toEqual({ tab: {}, device: {} });
  });
});

/** By the calendar of the device. */
function lastDay(): Date {
  const day = new Date();
  day.setDate(day.getDate() + daysKept);
  return day;
}

async function keepThem(page: Page): Promise<void> {
  await press(button(page, keep.keep));
  await button(page, keep.stop).waitFor();
}

/** What the device holds, with the whole days for which it will be used. */
async function keptFor(page: Page) {
  const restored = restore((await stored(page)).device[storageKey] ?? '', new Date());
  if (restored.kind === 'refused') return restored.refusal;
  const { answers, checked, savedAt, expiresAt } = restored.saved;
  const day = 24 * 60 * 60 * 1000;
  return { answers, checked, days: Math.round(((expiresAt?.getTime() ?? 0) - savedAt.getTime()) / day) };
}
