import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { addresses, questionAddress } from '../../src/addresses.ts';
import { adultNeck, answersBefore } from './support/people.ts';
import { resume, saved } from './support/saved.ts';
import { test } from './support/test.ts';
import {
  arriveAt,
  arriveAtPage,
  button,
  continueButton,
  control,
  link,
  passEmergencyCheck,
  press,
  tick,
  walkOn,
} from './support/walk.ts';
import { answerLines, walkWords, words } from './support/words.ts';
import { answersShown } from './support/shown.ts';

const { checkAnswers, summary } = walkWords;

describe.concurrent("the browser's back and forward", () => {
  test('go through the questions one by one, with their answers', async ({ page }) => {
    await passEmergencyCheck(page);
    await walkOn(page, adultNeck, 'short', { until: 'parts' });
    await page.goBack();
    await arriveAtPage(page, 'noticed');
    expect(await ticked(page)).toEqual(['pulling']);
    await page.goBack();
    await arriveAtPage(page, 'age');
    expect(await ticked(page)).toEqual(['from41to64']);
    await page.goBack();
    await arriveAtPage(page, 'who');
    await page.goBack();
    await arriveAt(page, addresses.emergencyCheck, words.emergencyCheck.title);
    for (const id of ['who', 'age', 'noticed', 'parts'] as const) {
      await page.goForward();
      await arriveAtPage(page, id);
    }
  });

  test('go on from an answer that was changed on the way back', async ({ page }) => {
    await passEmergencyCheck(page);
    await walkOn(page, adultNeck, 'short', { until: 'noticed' });
    await page.goBack();
    await arriveAtPage(page, 'age');
    await tick(control(page, 'age', 'from65'));
    await press(continueButton(page));
    await arriveAtPage(page, 'noticed');
    await page.goBack();
    await arriveAtPage(page, 'age');
    expect(await ticked(page)).toEqual(['from65']);
  });

  test('lead from the summary to the check page and return', async ({ page }) => {
    await resume(page, saved(adultNeck), addresses.checkAnswers);
    await press(button(page, checkAnswers.confirm));
    await arriveAt(page, addresses.summary, summary.title);
    await page.goBack();
    await arriveAt(page, addresses.checkAnswers, checkAnswers.title);
    await page.goForward();
    await arriveAt(page, addresses.summary, summary.title);
  });

  test('lead to a page of prose and return to the question, with what was ticked', async ({ page }) => {
    const { who, age } = adultNeck;
    await resume(page, saved({ who, age }), questionAddress('noticed'));
    await tick(control(page, 'noticed', 'jerks'));
    await press(link(page, words.site.footer.privacy));
    await arriveAt(page, addresses.privacy, words.privacy.title);
    await page.goBack();
    await arriveAtPage(page, 'noticed');
    expect(await ticked(page)).toEqual(['jerks']);
  });
});

describe.concurrent('the Back link', () => {
  test('leads through the questions one by one to the emergency check, and on to the start', async ({
    page,
  }) => {
    await passEmergencyCheck(page);
    await walkOn(page, adultNeck, 'short', { until: 'parts' });
    for (const id of ['noticed', 'age', 'who'] as const) {
      await press(link(page, words.site.back));
      await arriveAtPage(page, id);
    }
    await press(link(page, words.site.back));
    await arriveAt(page, addresses.emergencyCheck, words.emergencyCheck.title);
    await press(link(page, words.site.back));
    await arriveAt(page, addresses.start, words.start.title);
  });

  test('leads to the page before after a reload and after a deep link', async ({ page }) => {
    await resume(page, saved(answersBefore('spread', adultNeck)), questionAddress('spread'));
    await press(link(page, words.site.back));
    await arriveAtPage(page, 'parts');
    await page.reload();
    await press(link(page, words.site.back));
    await arriveAtPage(page, 'noticed');
  });

  test('leads from the check page to the last question, and from the summary to the check page', async ({
    page,
  }) => {
    await resume(page, saved(adultNeck), addresses.summary);
    await press(link(page, words.site.back));
    await arriveAt(page, addresses.checkAnswers, checkAnswers.title);
    await press(link(page, words.site.back));
    await arriveAtPage(page, 'illnesses');
  });

  test('leaves the browser a way back to where the walk began', async ({ page }) => {
    await passEmergencyCheck(page);
    await walkOn(page, adultNeck, 'short', { until: 'noticed' });
    await press(link(page, words.site.back));
    await arriveAtPage(page, 'age');
    await page.goBack();
    await arriveAtPage(page, 'who');
    await page.goBack();
    await arriveAt(page, addresses.emergencyCheck, words.emergencyCheck.title);
  });
});

describe.concurrent('the link to change answers on the summary', () => {
  test('leads to the check page', async ({ page }) => {
    await resume(page, saved(adultNeck), addresses.checkAnswers);
    await press(button(page, checkAnswers.confirm));
    await arriveAt(page, addresses.summary, summary.title);
    await press(link(page, summary.told.change));
    await arriveAt(page, addresses.checkAnswers, checkAnswers.title);
    await press(button(page, checkAnswers.confirm));
    await arriveAt(page, addresses.summary, summary.title);
    expect(await answersShown(page)).toEqual(answerLines(adultNeck, 'short'));
  });

  test('leads to the check page when the summary was opened by its address', async ({ page }) => {
    await resume(page, saved(adultNeck), addresses.summary);
    await press(link(page, summary.told.change));
    await arriveAt(page, addresses.checkAnswers, checkAnswers.title);
  });
});

function ticked(page: Page): Promise<readonly string[]> {
  return page
    .locator(':checked')
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
}
