import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { Answers, QuestionId } from '../../questions/questionnaire.ts';
import { addresses } from '../../src/addresses.ts';
import { adultNeck } from './support/people.ts';
import { resume, saved } from './support/saved.ts';
import { answersShown } from './support/shown.ts';
import { test } from './support/test.ts';
import {
  afterTap,
  arriveAt,
  arriveAtPage,
  button,
  continueButton,
  control,
  link,
  passPage,
  press,
  tick,
} from './support/walk.ts';
import { answerLines, headingOf, optionLabel, walkWords, words } from './support/words.ts';

const { checkAnswers, summary } = walkWords;

const withArm = {
  ...adultNeck,
  parts: ['neck', 'arm'],
  armSide: 'right',
  startedIn: 'rightArm',
} as const satisfies Answers;

describe.concurrent('changing an answer from the check page', () => {
  test('returns to the check page with the new answer', async ({ page }) => {
    await open(page, adultNeck);
    await change(page, 'course');
    await passPage(page, 'course', { ...adultNeck, course: 'better' });
    await backAtCheck(page, { ...adultNeck, course: 'better' });
  });

  test('asks the questions that it opens, and then returns', async ({ page }) => {
    await open(page, adultNeck);
    await change(page, 'parts');
    await tick(control(page, 'parts', 'arm'));
    await press(continueButton(page));
    await passPage(page, 'armSide', withArm);
    await passPage(page, 'startedIn', withArm);
    await backAtCheck(page, withArm);
  });

  test('to another person changes the words and asks what no longer fits', async ({ page }) => {
    const child = { ...adultNeck, who: 'child', age: 'from5to12', onsetAge: 'from3to12' } as const;
    await open(page, adultNeck);
    await change(page, 'who');
    await tick(control(page, 'who', 'child'));
    await press(continueButton(page));
    await passPage(page, 'age', child);
    await passPage(page, 'onsetAge', child);
    await backAtCheck(page, child);
    await press(link(page, `${checkAnswers.change} ${walkWords.questions.noticed.label}`));
    await arriveAtPage(page, 'noticed', 'child');
    expect(headingOf('noticed', 'child')).not.toBe(headingOf('noticed', 'self'));
  });

  test('is left as it was by Back, and by the back of the browser', async ({ page }) => {
    await open(page, adultNeck);
    await change(page, 'course');
    expect(await link(page, words.site.back).getAttribute('href')).toBe(addresses.checkAnswers);
    await press(link(page, words.site.back));
    await backAtCheck(page, adultNeck);
    await change(page, 'course');
    await page.goBack();
    await backAtCheck(page, adultNeck);
  });

  test('is still a change after a reload', async ({ page }) => {
    await open(page, adultNeck);
    await change(page, 'course');
    await page.reload();
    await passPage(page, 'course', { ...adultNeck, course: 'better' });
    await backAtCheck(page, { ...adultNeck, course: 'better' });
  });
});

describe.concurrent('answers on a branch that was left', () => {
  test('are neither on the check page nor in the summary', async ({ page }) => {
    await open(page, withArm);
    await takeArmOff(page);
    await backAtCheck(page, adultNeck);
    await press(button(page, checkAnswers.confirm));
    await arriveAt(page, addresses.summary, summary.title);
    expect(await answersShown(page)).toEqual(answerLines(adultNeck, 'short'));
    const text = await page.locator('main').innerText();
    expect(text).not.toContain(optionLabel('startedIn', 'rightArm'));
    expect(text).not.toContain(walkWords.body.sites.rightArm);
  });

  test('are there again when the branch is taken again', async ({ page }) => {
    await open(page, withArm);
    await takeArmOff(page);
    await backAtCheck(page, adultNeck);
    await change(page, 'parts');
    await tick(control(page, 'parts', 'arm'));
    await press(continueButton(page));
    await backAtCheck(page, withArm);
  });
});

async function open(page: Page, answers: Answers): Promise<void> {
  await resume(page, saved(answers), addresses.checkAnswers);
  await backAtCheck(page, answers);
}

async function change(page: Page, id: QuestionId): Promise<void> {
  await press(link(page, `${checkAnswers.change} ${walkWords.questions[id].label}`));
  await arriveAtPage(page, id);
}

async function takeArmOff(page: Page): Promise<void> {
  await change(page, 'parts');
  await afterTap(page);
  await control(page, 'parts', 'arm').uncheck();
  await press(continueButton(page));
}

async function backAtCheck(page: Page, answers: Answers): Promise<void> {
  await arriveAt(page, addresses.checkAnswers, checkAnswers.title);
  expect(await answersShown(page)).toEqual(answerLines(answers, 'short'));
}
