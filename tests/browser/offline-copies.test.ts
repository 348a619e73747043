import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { addresses } from '../../src/addresses.ts';
import { invitedWords } from '../../src/words/en/invited-words.ts';
import { giveFile } from './support/files.ts';
import { openInvitation } from './support/invited.ts';
import { makeCopy, otherTab, test } from './support/offline.ts';
import { everyBranch } from './support/people.ts';
import { resume, saved } from './support/saved.ts';
import { addressesOfFiles } from './support/site-files.ts';
import { arriveAt, button, hurry, press, walk } from './support/walk.ts';
import { walkWords, words } from './support/words.ts';
import { answersInFile } from '../support/answers-in-file.ts';

const { keep, checkAnswers, summary } = walkWords;
const { sending } = invitedWords;

/** What somebody wrote. Each stands in their answers, and in nothing else on the site. */
const ownWords = Object.values(everyBranch).filter(
  (answer) => typeof answer === 'string' && answer.includes(' '),
);

describe('the copies on a device', () => {
  test('are the files of the site, and nothing of a whole walk is among them', async ({ visit }) => {
    const first = await visit();
    await makeCopy(first);
    const before = await copies(first);
    const page = await otherTab(first);
    await hurry(page);
    await openInvitation(page, 'full');
    await walk(page, everyBranch, 'full');
    await press(button(page, checkAnswers.confirm));
    await arriveAt(page, addresses.summary, summary.title);
    await press(button(page, sending.seal));
    await page.getByRole('heading', { name: sending.sealed.title }).waitFor();
    await page.goto(addresses.keepAnswers);
    await press(button(page, keep.keep));
    await page.goto(addresses.fromFile);
    await giveFile(page, answersInFile(everyBranch, 'full'));
    await page.goto(`${addresses.emergencyCheck}?questions=full&more=words#fragment`);
    await arriveAt(page, addresses.emergencyCheck, words.emergencyCheck.title);

    const after = await copies(page);
    expect(after).toEqual(before);
    expect(before.length).toBeGreaterThan(20);
    const files = addressesOfFiles();
    expect(before.filter(({ path }) => !files.has(path))).toEqual([]);
    expect(before.filter(({ query }) => !isChecksum(query))).toEqual([]);
    expect(ownWords.length).toBeGreaterThan(5);
    const texts = after.map(({ text }) => text).join('\n');
    expect(ownWords.filter((answer) => texts.includes(String(answer)))).toEqual([]);
  });

  test('are none of the pages for doctors, nor of what is for other form fillers', async ({ visit }) => {
    const page = await visit();
    await makeCopy(page);
    await page.goto('/clinic/answers');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.goto(addresses.start);
    const kept = (await copies(page)).map(({ path }) => path);
    expect(kept).toContain(addresses.start);
    expect(kept.filter((path) => /clinic|fhir\/|404/.test(path))).toEqual([]);
  });

  test('are not made where somebody asks their browser to save data', async ({ visit }) => {
    const page = await visit();
    await page.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) });
    });
    const asked = await registrationAsked(page);
    await page.goto(addresses.start);
    await lastPartOf(page).waitFor({ state: 'attached' });
    expect(await asked()).toBe(false);
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
  });

  test('are not made, and nothing is said, where the browser forbids it', async ({ visit }) => {
    const page = await visit();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', ({ message }) => said.push(message));
    await page.addInitScript(() => {
      ServiceWorkerContainer.prototype.register = () =>
        Promise.reject(new DOMException('Workers are forbidden here', 'SecurityError'));
    });
    await resume(page, saved(everyBranch, { length: 'full' }), addresses.checkAnswers);
    await lastPartOf(page).waitFor({ state: 'attached' });
    await press(button(page, checkAnswers.confirm));
    await arriveAt(page, addresses.summary, summary.title);
    expect(said).toEqual([]);
  });
});

interface Copy {
  readonly path: string;
  readonly query: string;
  readonly text: string;
}

function copies(page: Page): Promise<readonly Copy[]> {
  return page.evaluate(async () => {
    const found: { path: string; query: string; text: string }[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const { pathname, search } = new URL(request.url);
        const response = await cache.match(request);
        found.push({ path: pathname, query: search, text: (await response?.text()) ?? '' });
      }
    }
    return found;
  });
}

/** The library marks a copy of a file whose name does not change. */
function isChecksum(query: string): boolean {
  return query === '' || /^\?__WB_REVISION__=sha384-[\w%]+$/.test(query);
}

/** What asks for the worker, the last that a page fetches. */
function lastPartOf(page: Page): Locator {
  return page.locator('#news > [role="status"]');
}

/** Whether the page asked the browser for a worker. */
async function registrationAsked(page: Page): Promise<() => Promise<boolean>> {
  await page.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () => {
      document.documentElement.dataset['asked'] = 'yes';
      return Promise.reject(new DOMException('It is enough to be asked', 'AbortError'));
    };
  });
  return () => page.evaluate(() => document.documentElement.dataset['asked'] === 'yes');
}
