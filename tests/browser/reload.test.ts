import { describe, expect } from 'vitest';
import { addresses, questionAddress } from '../../src/addresses.ts';
import { adultNeck, answersBefore, everyBranch } from './support/people.ts';
import { resume, saved, stored } from './support/saved.ts';
import { answersShown } from './support/shown.ts';
import { test } from './support/test.ts';
import {
  arriveAt,
  arriveAtPage,
  button,
  continueButton,
  control,
  hurry,
  link,
  passEmergencyCheck,
  press,
  tick,
  walkOn,
} from './support/walk.ts';
import { answerLines, walkWords, words } from './support/words.ts';

describe.concurrent('a reload', () => {
  test('in the middle of the walk keeps the page and the answers', async ({ page }) => {
    await hurry(page);
    await passEmergencyCheck(page);
    await walkOn(page, adultNeck, 'short', { until: 'spread' });
    await page.reload();
    await arriveAtPage(page, 'spread');
    await walkOn(page, adultNeck, 'short', { from: 'spread' });
    expect(await answersShown(page)).toEqual(answerLines(adultNeck, 'short'));
  });

  test('keeps what was ticked and not yet continued with', async ({ page }) => {
    await resume(page, saved(adultNeck), questionAddress('noticed'));
    await tick(control(page, 'noticed', 'jerks'));
    await control(page, 'noticed', 'pulling').uncheck();
    await page.reload();
    await arriveAtPage(page, 'noticed');
    expect(await page.locator(':checked').evaluateAll(values)).toEqual(['jerks']);
  });

  test('keeps what was written and not yet continued with', async ({ page }) => {
    await resume(page, saved({ ...everyBranch, noticedOther: null }), questionAddress('noticedOther'));
    await page.getByRole('textbox').fill('It starts when I stir tea');
    await page.reload();
    await arriveAtPage(page, 'noticedOther');
    expect(await page.getByRole('textbox').inputValue()).toBe('It starts when I stir tea');
  });

  test('keeps that an answer was cleared and not yet continued with', async ({ page }) => {
    await resume(page, saved(everyBranch, { length: 'full' }), questionAddress('mood'));
    await press(button(page, walkWords.questionPage.clear));
    await page.reload();
    await arriveAtPage(page, 'mood');
    expect(await page.locator(':checked').count()).toBe(0);
  });

  test('brings back the answer that was given when the page was continued with since', async ({ page }) => {
    await resume(page, saved(answersBefore('course', adultNeck)), questionAddress('course'));
    await tick(control(page, 'course', 'better'));
    await press(continueButton(page));
    await arriveAtPage(page, 'timing');
    await page.goBack();
    await arriveAtPage(page, 'course');
    await page.reload();
    await arriveAtPage(page, 'course');
    expect(await page.locator(':checked').evaluateAll(values)).toEqual(['better']);
  });

  test.for([
    ['the check page', addresses.checkAnswers, walkWords.checkAnswers.title],
    ['the summary', addresses.summary, walkWords.summary.title],
    ['the emergency page', addresses.emergency, words.emergency.title],
  ] as const)('of %s shows it again', async ([, address, title], { page }) => {
    await resume(page, saved(adultNeck), address);
    await arriveAt(page, address, title);
    await page.reload();
    await arriveAt(page, address, title);
  });
});

describe.concurrent('closing the tab', () => {
  test('deletes the answers: a new tab holds none', async ({ page }) => {
    await resume(page, saved(adultNeck), addresses.checkAnswers);
    await arriveAt(page, addresses.checkAnswers, walkWords.checkAnswers.title);
    const another = await page.context().newPage();
    await page.close();
    await another.goto(addresses.checkAnswers);
    await arriveAt(another, addresses.emergencyCheck, words.emergencyCheck.title);
    expect(await stored(another)).toEqual({ tab: {}, device: {} });
    await press(link(another, words.emergencyCheck.none));
    await arriveAtPage(another, 'who');
    expect(await another.locator(':checked').count()).toBe(0);
  });

  test('leaves nothing for another browser', async ({ page, open }) => {
    await resume(page, saved(adultNeck), addresses.checkAnswers);
    const another = await open();
    await another.goto(addresses.start);
    await arriveAt(another, addresses.start, words.start.title);
    expect(await link(another, words.start.carryOn.action).count()).toBe(0);
  });
});

function values(inputs: readonly Element[]): readonly string[] {
  return inputs.map((input) => (input instanceof HTMLInputElement ? input.value : ''));
}
