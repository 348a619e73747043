import { describe, expect, inject, test as base } from 'vitest';
import type { Browser, Page } from 'puppeteer-core';
import { pathOf } from '../../machines/path.ts';
import { inVoice } from '../../questions/words.ts';
import { addresses, paperForm, questionAddress } from '../../src/addresses.ts';
import { clinic } from '../../src/clinic/clinic.ts';
import { paper } from '../../src/words/en/paper.ts';
import {
  firefoxPath,
  followIn,
  headingIs,
  pressIn,
  startFirefox,
  textOf,
  tickIn,
} from './support/firefox.ts';
import { sheetsOf } from './support/pdf.ts';
import { adultNeck } from './support/people.ts';
import { answerLines, emergencyLines, headingOf, walkWords, words } from './support/words.ts';

/** Opens an address in a Firefox of its own, which closes when the test ends. */
type Open = (address: string, browser?: { readonly javaScript: boolean }) => Promise<Page>;

const test = base
  .extend('site', { scope: 'file' }, () => inject('site'))
  .extend('open', ({ site }, { onCleanup }) => {
    const started: Browser[] = [];
    onCleanup(async () => {
      await Promise.all(started.map((browser) => browser.close()));
    });
    const open: Open = async (address, { javaScript } = { javaScript: true }) => {
      const browser = await startFirefox({ javaScript });
      started.push(browser);
      const page = await browser.newPage();
      await page.goto(`${site}${address}`);
      return page;
    };
    return open;
  });

const why = firefoxPath === undefined ? ' (skipped: no Firefox here; FIREFOX_PATH can name one)' : '';

// It is slower to drive than Chromium, and waits between presses as a person does.
describe.skipIf(firefoxPath === undefined)(`in Firefox${why}`, () => {
  test('a short walk leads to the summary, with the answers that were given', async ({ open }) => {
    const page = await open(addresses.start);
    const faults = faultsOf(page);
    await pressIn(page, words.start.short.action);
    await headingIs(page, words.emergencyCheck.title);
    await pressIn(page, words.emergencyCheck.none);
    for (const { id } of pathOf(adultNeck, 'short').steps) {
      await headingIs(page, headingOf(id));
      for (const option of [adultNeck[id as keyof typeof adultNeck]].flat()) {
        await tickIn(page, option);
      }
      await pressIn(page, walkWords.questionPage.continue);
    }
    await headingIs(page, walkWords.checkAnswers.title);
    await pressIn(page, walkWords.checkAnswers.confirm);
    await headingIs(page, walkWords.summary.title);
    const shown = await textOf(page, 'main');
    const wanted = answerLines(adultNeck, 'short').flatMap(([label, answer]) => [
      label,
      ...answer.split('\n'),
    ]);
    expect(wanted.filter((line) => !shown.includes(line))).toEqual([]);
    expect(shown).toContain(clinic.telephone);
    expect(faults).toEqual([]);
  });

  test('answers are still there when the page is loaded again', async ({ open }) => {
    const page = await open(addresses.emergencyCheck);
    await pressIn(page, words.emergencyCheck.none);
    await headingIs(page, headingOf('who'));
    await tickIn(page, 'child');
    await pressIn(page, walkWords.questionPage.continue);
    await headingIs(page, headingOf('age', 'child'));
    await page.reload();
    await headingIs(page, headingOf('age', 'child'));
  });

  test('the paper form is printed on A4', async ({ open }) => {
    const page = await open(paperForm);
    await headingIs(page, inVoice(paper.title, 'self'));
    const { count, size } = sheetsOf(await page.pdf({ format: 'A4' }));
    expect(size.height).toBe(842);
    expect(count).toBeGreaterThan(4);
    expect(count).toBeLessThan(12);
  });

  test('without JavaScript, a question has the emergency list, and the paper form is one link away', async ({
    open,
  }) => {
    const page = await open(questionAddress('parts'), { javaScript: false });
    const shown = await textOf(page, 'main');
    const wanted = [words.site.withoutScript, ...emergencyLines(), clinic.telephone];
    expect(wanted.filter((line) => !shown.includes(line))).toEqual([]);
    await followIn(page, words.site.footer.paper);
    await headingIs(page, inVoice(paper.title, 'self'));
    expect(sheetsOf(await page.pdf({ format: 'A4' })).count).toBeGreaterThan(4);
  });
});

/** What the console complains of, and what fails in the page. */
function faultsOf(page: Page): readonly string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  return faults;
}
