import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { addresses } from '../../src/addresses.ts';
import { fromFileWords } from '../../src/words/en/from-file.ts';
import { downloadedBy } from './support/files.ts';
import { adultNeck } from './support/people.ts';
import { answersShown } from './support/shown.ts';
import { resume, saved, stored } from './support/saved.ts';
import { countLoads, test, versionOf } from './support/versions.ts';
import { arriveAt, arriveAtPage, button, control, link, press, tick } from './support/walk.ts';
import { answerLines, walkWords, words } from './support/words.ts';

const { answersFile, keep, checkAnswers, summary } = walkWords;

describe('a page of the version before', () => {
  test('that asks for a part which is gone is loaded anew once, with the answers and what is half answered', async ({
    open,
    host,
    newer,
  }) => {
    await host.publish('dist');
    const page = await open({ baseURL: host.address });
    const { course: _, timing: __, ...before } = adultNeck;
    await resume(page, saved(before), '/questions/course');
    await arriveAtPage(page, 'course');
    await tick(control(page, 'course', 'same'));
    await press(link(page, walkWords.questionPage.keep));
    await arriveAt(page, addresses.keepAnswers, keep.title);
    expect(await versionOf(page)).toBe('old');
    await host.publish(newer);
    const loads = countLoads(page);
    await press(button(page, answersFile.action));
    await expect.poll(() => versionOf(page)).toBe('new');
    await arriveAt(page, addresses.keepAnswers, keep.title);
    const { name } = await downloadedBy(button(page, answersFile.action));
    expect(name).toBe(answersFile.fileName);
    expect(loads.count()).toBe(1);
    expect(Object.keys((await stored(page)).tab)).not.toContain('beforehand-loaded-anew');
    await press(button(page, keep.goBack));
    await arriveAtPage(page, 'course');
    expect(await control(page, 'course', 'same').isChecked()).toBe(true);
  });

  test('that asks for the questions gets those of the newer version', async ({ open, host, newer }) => {
    await host.publish('dist');
    const page = await open({ baseURL: host.address });
    await page.goto(addresses.start);
    await host.publish(newer);
    await press(link(page, words.start.short.action));
    await arriveAt(page, addresses.emergencyCheck, words.emergencyCheck.title);
    await press(button(page, words.emergencyCheck.none));
    await arriveAtPage(page, 'who');
    expect(await versionOf(page)).toBe('new');
  });

  test('is not loaded again and again where the part is gone from the newer one too', async ({
    open,
    host,
  }) => {
    await host.publish('dist');
    const page = await open({ baseURL: host.address });
    const loads = countLoads(page);
    await page.route('**/assets/walk-*.js', (route) => route.abort());
    await resume(page, saved(adultNeck), addresses.checkAnswers);
    await arriveAt(page, addresses.checkAnswers, words.failure.title);
    // The page that writes into the storage, the first time and the second.
    expect(loads.count()).toBe(3);
    await page.getByText(paragraph(words.failure.body)).waitFor();
    await page.unroute('**/assets/walk-*.js');
    await press(button(page, words.failure.reload));
    await arriveAt(page, addresses.checkAnswers, checkAnswers.title);
    expect(await answersShown(page)).toEqual(answerLines(adultNeck, 'short'));
  });

  test('stays where it is when nobody answers, says why, and goes on later', async ({ open, host }) => {
    await host.publish('dist');
    const page = await open({ baseURL: host.address });
    await page.goto(addresses.start, { waitUntil: 'networkidle' });
    await host.cut();
    const loads = countLoads(page);
    await press(page.locator(`a[href="${addresses.fromFile}"]`));
    await arriveAt(page, addresses.fromFile, words.failure.title);
    await page.getByText(paragraph(words.failure.noNetwork)).waitFor();
    expect(loads.count()).toBe(0);
    await host.mend();
    await press(button(page, words.failure.reload));
    await arriveAt(page, addresses.fromFile, fromFileWords.fromFile.title);
  });

  test('is not loaded anew in a browser that could not save what was answered', async ({
    open,
    host,
    newer,
  }) => {
    await host.publish('dist');
    const page = await open({ baseURL: host.address });
    await resume(page, saved(adultNeck), addresses.checkAnswers);
    await arriveAt(page, addresses.checkAnswers, checkAnswers.title);
    await forbidSaving(page);
    await press(button(page, checkAnswers.confirm));
    await arriveAt(page, addresses.summary, summary.title);
    await host.publish(newer);
    await press(button(page, answersFile.action));
    await page.getByText(answersFile.failed).waitFor();
    expect(await versionOf(page)).toBe('old');
  });
});

/** The first paragraph, up to what is a link on the page. */
function paragraph(prose: readonly unknown[]): string {
  return String(prose[0]);
}

/** The room is used up half-way: there is some left for a word, and none for answers. */
async function forbidSaving(page: Page): Promise<void> {
  await page.evaluate((longest) => {
    const setItem = Storage.prototype.setItem.bind(window.sessionStorage);
    Storage.prototype.setItem = (key, text) => {
      if (text.length > longest) throw new DOMException('The quota is used up', 'QuotaExceededError');
      setItem(key, text);
    };
  }, 50);
}
