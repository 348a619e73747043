import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { pathOf } from '../../machines/path.ts';
import type { PageId } from '../../questions/questionnaire.ts';
import { addresses, questionAddress } from '../../src/addresses.ts';
import { clinic, telephoneAddress } from '../../src/clinic/clinic.ts';
import { makeCopy, otherTab, test } from './support/offline.ts';
import { nowhere } from './support/page-kinds.ts';
import { adultNeck } from './support/people.ts';
import { answersShown } from './support/shown.ts';
import {
  arriveAt,
  arriveAtPage,
  button,
  hurry,
  link,
  passEmergencyCheck,
  press,
  walkOn,
} from './support/walk.ts';
import { answerLines, walkWords, words } from './support/words.ts';

const { checkAnswers, summary, keep } = walkWords;
const questions = pathOf(adultNeck, 'short').steps.map(({ id }) => id);
const allAnswers = answerLines(adultNeck, 'short');

/** Address, heading and status. */
const coldPages = [
  [addresses.about, words.about.title, 200],
  [`${addresses.about}/`, words.about.title, 200],
  [addresses.privacy, words.privacy.title, 200],
  [addresses.accessibility, words.accessibility.title, 200],
  [addresses.emergency, words.emergency.title, 200],
  [`${addresses.emergencyCheck}?questions=full`, words.emergencyCheck.title, 200],
  [nowhere, words.notFound.title, 404],
] as const;

/** One walk for each page of the path. */
const manyWalks = 240_000;

describe('a walk without a network', { timeout: manyWalks }, () => {
  test('goes from the start page to the summary, the print window, the number and the page to keep answers', async ({
    visit,
    host,
  }) => {
    const page = await visit();
    await makeCopy(page);
    await host.cut();
    await page.reload();
    await press(link(page, words.start.short.action));
    await arriveAt(page, addresses.emergencyCheck, words.emergencyCheck.title);
    await page.reload();
    await press(link(page, words.emergencyCheck.none));
    await walkOn(page, adultNeck, 'short');
    await finish(page);
  });

  test(
    'goes on from each page at which it is cut, by a reload too',
    { timeout: manyWalks },
    async ({ visit, host }) => {
      const first = await visit();
      await makeCopy(first);
      for (const id of questions) {
        await host.mend();
        const page = await otherTab(first);
        await hurry(page);
        await passEmergencyCheck(page);
        await walkOn(page, adultNeck, 'short', { until: id });
        await host.cut();
        await page.reload();
        await arriveAtPage(page, id);
        await walkOn(page, adultNeck, 'short', { from: id });
        expect(await answersShown(page)).toEqual(allAnswers);
        await page.close();
      }
    },
  );

  test('keeps answers on the device, and a new tab begins where they wait', async ({ visit, host }) => {
    const page = await visit();
    await makeCopy(page);
    await host.cut();
    await walkTo(page, 'course');
    await press(link(page, walkWords.questionPage.keep));
    await press(button(page, keep.keep));
    await button(page, keep.stop).waitFor();
    const later = await otherTab(page);
    await later.goto(addresses.start);
    await press(link(later, words.start.carryOn.action));
    await arriveAt(later, addresses.emergencyCheck, words.emergencyCheck.title);
    await press(link(later, words.emergencyCheck.none));
    await arriveAtPage(later, 'course');
  });
});

describe('a page without a network', () => {
  test('opens cold at every address, and says so where there is no page', async ({ visit, host }) => {
    const page = await visit();
    await makeCopy(page);
    await host.cut();
    const opened: (readonly unknown[])[] = [];
    for (const [address] of coldPages) {
      const response = await page.goto(address);
      const heading = page.getByRole('heading', { level: 1 });
      await heading.waitFor();
      opened.push([address, await heading.innerText(), response?.status()]);
    }
    expect(opened).toEqual(coldPages);
  });

  test('for a doctor is not answered by the worker', async ({ visit, host }) => {
    const page = await visit();
    await makeCopy(page);
    const there = await page.goto('/clinic');
    expect(there?.fromServiceWorker()).toBe(false);
    await host.cut();
    await expect(page.goto('/clinic')).rejects.toThrow('ERR_CONNECTION_REFUSED');
  });

  test('opens in a first visit that has a copy, and that no reload has put under the worker', async ({
    visit,
    host,
  }) => {
    const page = await visit();
    await makeCopy(page, addresses.about);
    await host.cut();
    await press(link(page, words.site.emergencyLink));
    await arriveAt(page, addresses.emergencyCheck, words.emergencyCheck.title);
    await press(link(page, words.emergencyCheck.none));
    await arriveAtPage(page, 'who');
  });
});

describe('a link that needs a network', () => {
  test('says so beside it while the device has none, and the number does not', async ({ visit }) => {
    const page = await visit();
    await page.goto(addresses.about);
    const out = page.locator('a[href^="https://www.dystonia.org.uk"]').first();
    const beside = () => out.evaluate((element) => element.nextSibling?.textContent ?? '');
    expect(await beside()).not.toContain(words.site.needsNetwork);
    await page.context().setOffline(true);
    await expect.poll(beside).toContain(words.site.needsNetwork);
    const said = (await page.locator('main').innerText()).split(words.site.needsNetwork).length - 1;
    expect(said).toBe(await page.locator('main a[href^="https:"]').count());
    await page.context().setOffline(false);
    await expect.poll(beside).not.toContain(words.site.needsNetwork);
  });
});

async function walkTo(page: Page, until: PageId): Promise<void> {
  await passEmergencyCheck(page);
  await walkOn(page, adultNeck, 'short', { until });
  expect(new URL(page.url()).pathname).toBe(questionAddress(until));
}

/** From the check page to the summary, with all that is there. */
async function finish(page: Page): Promise<void> {
  await page.reload();
  await arriveAt(page, addresses.checkAnswers, checkAnswers.title);
  expect(await answersShown(page)).toEqual(allAnswers);
  await press(button(page, checkAnswers.confirm));
  await arriveAt(page, addresses.summary, summary.title);
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
  });
  await page.reload();
  await arriveAt(page, addresses.summary, summary.title);
  expect(await answersShown(page)).toEqual(allAnswers);
  await press(button(page, summary.copy.print));
  expect(await page.locator('html').getAttribute('data-printed')).toBe('yes');
  const call = link(page, summary.book.call(clinic));
  expect(await call.getAttribute('href')).toBe(telephoneAddress(clinic.telephone));
  await press(link(page, walkWords.questionPage.keep));
  await arriveAt(page, addresses.keepAnswers, keep.title);
  await page.reload();
  await arriveAt(page, addresses.keepAnswers, keep.title);
}
