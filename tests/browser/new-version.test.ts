import { describe, expect } from 'vitest';
import { addresses } from '../../src/addresses.ts';
import { offlineWords } from '../../src/words/en/offline.ts';
import { focused } from './support/accessible.ts';
import { axeFindings } from './support/axe.ts';
import { makeCopy, otherTab } from './support/offline.ts';
import { adultNeck } from './support/people.ts';
import { answersShown } from './support/shown.ts';
import { countLoads, lookForNewer, newerWaits, test, versionOf, withoutWorker } from './support/versions.ts';
import { arriveAt, arriveAtPage, button, link, passEmergencyCheck, press, walkOn } from './support/walk.ts';
import { answerLines, walkWords, words } from './support/words.ts';

const { newVersion } = offlineWords;
const { answersFile, checkAnswers, keep } = walkWords;
const allAnswers = answerLines(adultNeck, 'short');

/** Two walks, and 3 looks by axe. */
const whole = { timeout: 180_000 };

describe('a newer version', whole, () => {
  test('waits while somebody answers, says so on the check page, and takes the answers along', async ({
    visit,
    host,
    newer,
  }) => {
    await host.publish('dist');
    const page = await visit();
    await makeCopy(page);
    await passEmergencyCheck(page);
    await walkOn(page, adultNeck, 'short', { until: 'course' });
    await host.publish(newer);
    await lookForNewer(page);
    const loads = countLoads(page);
    expect(await button(page, newVersion.action).count()).toBe(0);
    await walkOn(page, adultNeck, 'short', { from: 'course' });
    expect(loads.count()).toBe(0);
    await page.reload();
    await button(page, checkAnswers.confirm).focus();
    await button(page, newVersion.action).waitFor();
    expect(await versionOf(page)).toBe('old');
    expect(await focused(page)).toBe(`button: ${checkAnswers.confirm}`);
    expect(await axeFindings(page)).toEqual([]);
    await press(button(page, newVersion.action));
    await expect.poll(() => versionOf(page)).toBe('new');
    await arriveAt(page, addresses.checkAnswers, checkAnswers.title);
    expect(await answersShown(page)).toEqual(allAnswers);
    expect(await newerWaits(page)).toBe(false);
    expect(await button(page, newVersion.action).count()).toBe(0);
    await host.cut();
    await page.reload();
    await arriveAt(page, addresses.checkAnswers, checkAnswers.title);
    expect(await versionOf(page)).toBe('new');
  });

  test('leaves another tab as it is, which is loaded anew only for a part that is gone', async ({
    visit,
    host,
    newer,
  }) => {
    await host.publish('dist');
    const page = await visit();
    await makeCopy(page);
    const other = await otherTab(page);
    await passEmergencyCheck(other);
    await walkOn(other, adultNeck, 'short', { until: 'course' });
    await host.publish(newer);
    await lookForNewer(page);
    const loads = countLoads(other);
    await press(button(page, newVersion.action));
    await expect.poll(() => versionOf(page)).toBe('new');
    expect([loads.count(), await versionOf(other)]).toEqual([0, 'old']);
    await walkOn(other, adultNeck, 'short', { from: 'course' });
    await press(link(other, walkWords.questionPage.keep));
    await host.cut();
    // Often the part still stands among what the browser has fetched once.
    const devTools = await other.context().newCDPSession(other);
    await devTools.send('Network.clearBrowserCache');
    await press(button(other, answersFile.action));
    await expect.poll(() => versionOf(other)).toBe('new');
    await arriveAt(other, addresses.keepAnswers, keep.title);
    await press(button(other, keep.goBack));
    await arriveAt(other, addresses.checkAnswers, checkAnswers.title);
    expect(await answersShown(other)).toEqual(allAnswers);
    expect(loads.count()).toBe(1);
  });

  test('that has waited since an earlier visit is there when the next one begins', async ({
    visit,
    host,
    newer,
  }) => {
    await host.publish('dist');
    const page = await visit();
    await makeCopy(page);
    await host.publish(newer);
    await lookForNewer(page);
    await page.reload();
    expect(await versionOf(page)).toBe('old');
    await expect.poll(() => versionOf(page)).toBe('new');
  });

  test('does not come by itself while a second tab is open, and not where somebody has answered', async ({
    visit,
    host,
    newer,
  }) => {
    await host.publish('dist');
    const page = await visit();
    await makeCopy(page);
    const other = await otherTab(page);
    await other.goto(addresses.about);
    await host.publish(newer);
    await lookForNewer(page);
    await page.reload();
    await button(page, newVersion.action).waitFor();
    await other.close();
    await passEmergencyCheck(page);
    await arriveAtPage(page, 'who');
    await walkOn(page, adultNeck, 'short', { until: 'noticed' });
    await page.goto(addresses.start);
    await button(page, newVersion.action).waitFor();
    expect([await versionOf(page), await newerWaits(page)]).toEqual(['old', true]);
  });
});

describe('a clinic that wants no worker any more', () => {
  test('takes it and its copies off the device with one file', async ({ visit, host }) => {
    await host.publish('dist');
    const page = await visit();
    await makeCopy(page);
    await host.publish(await withoutWorker());
    await page.reload();
    await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
    const response = await page.goto(addresses.about);
    expect(response?.fromServiceWorker()).toBe(false);
    await page.getByRole('heading', { level: 1, name: words.about.title }).waitFor();
  });
});
