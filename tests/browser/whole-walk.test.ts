import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { pathOf } from '../../machines/path.ts';
import type { WalkLength } from '../../questions/question.ts';
import type { Answers } from '../../questions/questionnaire.ts';
import { addresses } from '../../src/addresses.ts';
import { clinic, telephoneAddress } from '../../src/clinic/clinic.ts';
import { copied } from './support/clipboard.ts';
import { titleOncePainted } from './support/document-title.ts';
import { adultNeck, everyBranch } from './support/people.ts';
import { resume, saved } from './support/saved.ts';
import { test } from './support/test.ts';
import { answersShown } from './support/shown.ts';
import { arriveAt, arriveAtPage, button, hurry, link, passPage, press } from './support/walk.ts';
import { answerLines, documentTitleOf, walkWords, words } from './support/words.ts';

const { summary, checkAnswers } = walkWords;

describe.concurrent('a whole walk by mouse', () => {
  test('leads from the start page through the short set to a summary with every answer', async ({ page }) => {
    await start(page, words.start.short.action);
    await answerEachPage(page, adultNeck, 'short');
    await confirm(page, adultNeck, 'short');
  });

  test('leads through every page of the full set', async ({ page }) => {
    await hurry(page);
    await start(page, words.start.full.action);
    await answerEachPage(page, everyBranch, 'full');
    await confirm(page, everyBranch, 'full');
  });
});

describe.concurrent('the summary', () => {
  test('offers the number of the clinic as a telephone link', async ({ page }) => {
    await openSummary(page);
    const call = link(page, summary.book.call(clinic));
    expect(await call.getAttribute('href')).toBe(telephoneAddress(clinic.telephone));
    expect(await call.getAttribute('href')).toBe('tel:02076167693');
  });

  test('opens the print window of the browser', async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
    });
    await openSummary(page);
    await press(button(page, summary.copy.print));
    expect(await page.locator('html').getAttribute('data-printed')).toBe('yes');
  });

  test('is downloaded as a text file with every answer', async ({ page }) => {
    await openSummary(page);
    const waiting = page.waitForEvent('download');
    await press(button(page, summary.copy.download));
    const download = await waiting;
    expect(download.suggestedFilename()).toBe(summary.copy.fileName);
    expect(answersIn(await readFile(await download.path(), 'utf8'))).toEqual(answerLines(adultNeck, 'short'));
  });

  test('is put on the clipboard with every answer', async ({ page }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await openSummary(page);
    await press(button(page, summary.copy.copy));
    await page.getByText(summary.copy.copied).waitFor();
    expect(answersIn(await copied(page))).toEqual(answerLines(adultNeck, 'short'));
  });

  test('says so when the browser does not let it copy, and still offers the file', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden'));
    });
    await openSummary(page);
    await press(button(page, summary.copy.copy));
    await page.getByText(summary.copy.copyFailed).waitFor();
    await button(page, summary.copy.download).waitFor();
  });
});

async function openSummary(page: Page): Promise<void> {
  await resume(page, saved(adultNeck), addresses.summary);
  await arriveAt(page, addresses.summary, summary.title);
}

async function start(page: Page, action: string): Promise<void> {
  await page.goto('/');
  expect(await titleOncePainted(page)).toBe(words.site.documentTitle(words.start.title));
  await press(link(page, action));
  await arriveAt(page, addresses.emergencyCheck, words.emergencyCheck.title);
  expect(await titleOncePainted(page)).toBe(words.site.documentTitle(words.emergencyCheck.title));
  await press(link(page, words.emergencyCheck.none));
}

async function answerEachPage(page: Page, answers: Answers, length: WalkLength): Promise<void> {
  for (const { id } of pathOf(answers, length).steps) {
    await arriveAtPage(page, id);
    expect(await titleOncePainted(page)).toBe(documentTitleOf(id));
    await passPage(page, id, answers);
  }
}

async function confirm(page: Page, answers: Answers, length: WalkLength): Promise<void> {
  await arriveAt(page, addresses.checkAnswers, checkAnswers.title);
  expect(await titleOncePainted(page)).toBe(words.site.documentTitle(checkAnswers.title));
  expect(await answersShown(page)).toEqual(answerLines(answers, length));
  await press(button(page, checkAnswers.confirm));
  await arriveAt(page, addresses.summary, summary.title);
  expect(await titleOncePainted(page)).toBe(words.site.documentTitle(summary.title));
  expect(await answersShown(page)).toEqual(answerLines(answers, length));
}

/** The lines "- Label: answer; answer" of the text. */
function answersIn(text: string): readonly (readonly string[])[] {
  const labels = new Set(answerLines(adultNeck, 'short').map(([label]) => label));
  return text
    .split('\n')
    .map((line) => line.replace(/^- /, '').split(': '))
    .filter(([label = '']) => labels.has(label))
    .map(([label = '', answers = '']) => [label, answers.replaceAll('; ', '\n')]);
}
