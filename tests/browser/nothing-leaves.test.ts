import type { Page, Request } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { pathOf } from '../../machines/path.ts';
import { pages } from '../../questions/questionnaire.ts';
import { addresses, questionAddress } from '../../src/addresses.ts';
import { paperAddress, paperFiles } from '../../src/paper/paper-addresses.ts';
import { doctorAddresses } from '../../src/doctor/doctor-addresses.ts';
import { doctorWords } from '../../src/words/en/doctor/doctor-words.ts';
import { fromFileWords } from '../../src/words/en/from-file.ts';
import { invitedWords } from '../../src/words/en/invited-words.ts';
import { paper } from '../../src/words/en/paper.ts';
import { copyMade } from './support/offline.ts';
import { nowhere, pageKindsByName } from './support/page-kinds.ts';
import { everyBranch } from './support/people.ts';
import { stored } from './support/saved.ts';
import { addressesOfFiles } from './support/site-files.ts';
import { test } from './support/test.ts';
import {
  arriveAt,
  arriveAtPage,
  button,
  hurry,
  passEmergencyCheck,
  passPage,
  press,
} from './support/walk.ts';
import { type Trace, traceOf, watch } from './support/watch.ts';
import { documentTitleOf, walkWords, words } from './support/words.ts';

const { answersFile, checkAnswers, summary, deleted } = walkWords;
/** A page that cannot be fetched is an error that the console is right to name. */
const working = pageKindsByName.filter(([name]) => name !== 'failure');

/** What the browser says by itself about an address that has no page. */
const saidByBrowser = new Map([
  ['not found', ['error: Failed to load resource: the server responded with a status of 404 (Not Found)']],
]);

describe.concurrent('a whole walk', () => {
  test('asks the site for its own files, says nothing and leaves nothing behind', async ({ open }) => {
    const page = await open({ serviceWorkers: 'allow' });
    const { requests, messages } = await watch(page);
    await hurry(page);
    const traces = await walkWatched(page);
    await copyMade(page);
    expect(requests.filter((request) => request.serviceWorker() !== null).length).toBeGreaterThan(20);
    expect(requests.filter(isMoreThanFile).map(described)).toEqual([]);
    expect(messages).toEqual([]);
    expect(traces.filter(saysMoreThanPlace)).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    expect((await stored(page)).device).toEqual({});
    await press(button(page, summary.remove.action));
    await arriveAt(page, addresses.deleted, deleted.title);
    expect(await stored(page)).toEqual({ tab: {}, device: {} });
  });
});

describe.concurrent.each(working)('the page kind "%s"', (name, openKind) => {
  test('asks the site for its own files and says nothing', async ({ page }) => {
    const { requests, messages } = await watch(page);
    await openKind(page);
    expect(requests.length).toBeGreaterThan(0);
    expect(requests.filter(isMoreThanFile).map(described)).toEqual([]);
    expect(messages).toEqual(saidByBrowser.get(name) ?? []);
    expect(saysMoreThanPlace(await traceOf(page))).toBe(false);
    expect(await page.context().cookies()).toEqual([]);
  });
});

describe('the policy of the site', () => {
  test('lets the browser refuse every request that a script could make', async ({ page }) => {
    const { messages } = await watch(page);
    await page.goto(addresses.start);
    const refused = await page.evaluate(async (site) => {
      const outcomes = [`${site}/favicon.svg`, 'https://example.org/'].map((address) =>
        fetch(address).then(
          () => 'sent',
          () => 'refused',
        ),
      );
      return Promise.all(outcomes);
    }, inject('site'));
    expect(refused).toEqual(['refused', 'refused']);
    // The policy stands in the page and in its headers, and each is heard.
    await expect
      .poll(() => [...new Set(messages.filter((message) => message.startsWith('refused')))].toSorted())
      .toEqual(
        [
          'refused by connect-src: https://example.org/',
          `refused by connect-src: ${inject('site')}/favicon.svg`,
        ].toSorted(),
      );
  });
});

async function walkWatched(page: Page): Promise<readonly Trace[]> {
  const traces: Trace[] = [];
  await passEmergencyCheck(page);
  for (const { id } of pathOf(everyBranch, 'short').steps) {
    await arriveAtPage(page, id);
    traces.push(await traceOf(page));
    await passPage(page, id, everyBranch);
  }
  await arriveAt(page, addresses.checkAnswers, checkAnswers.title);
  traces.push(await traceOf(page));
  await press(button(page, checkAnswers.confirm));
  await arriveAt(page, addresses.summary, summary.title);
  traces.push(await traceOf(page));
  await press(button(page, summary.copy.copy));
  await press(button(page, summary.copy.download));
  await press(button(page, answersFile.action));
  await page.getByText(answersFile.saved).waitFor();
  return traces;
}

const files = new Set([...addressesOfFiles(), nowhere]);

/** Anything but a plain GET of a file that every visitor gets. */
function isMoreThanFile(request: Request): boolean {
  const { origin, pathname, search } = new URL(request.url());
  if (request.url().startsWith(`blob:${inject('site')}`)) return false;
  const isFile = origin === inject('site') && files.has(`${pathname}${search}`);
  return !isFile || request.method() !== 'GET' || request.postData() !== null;
}

function described(request: Request): string {
  return `${request.method()} ${request.url()}`;
}

const places = [
  ...Object.values(addresses),
  ...pages.map(({ id }) => questionAddress(id)),
  ...paperFiles.map(paperAddress),
  doctorAddresses.answers,
  nowhere,
];

const { start, emergencyCheck, emergency, about, privacy, accessibility, notFound } = words;
const { keep, savedProblem } = walkWords;
const { invitation } = invitedWords;
const { fromFile } = fromFileWords;
const plain = [start, emergencyCheck, emergency, about, privacy, accessibility, notFound];
const titles = [
  ...[
    ...plain,
    checkAnswers,
    summary,
    keep,
    deleted,
    savedProblem,
    invitation,
    invitation.refused,
    fromFile,
    fromFile.found,
  ].map(({ title }) => words.site.documentTitle(title)),
  ...[doctorWords.site.pages.answers.name, doctorWords.open.opened.title].map(words.site.documentTitle),
  ...pages.map(({ id }) => documentTitleOf(id)),
  ...Object.values(paper.title).map(words.site.documentTitle),
].flatMap((title) => [title, words.site.errorTitle(title)]);

/** An address, a title and a history entry name a page and where it was reached from, and nothing else. */
function saysMoreThanPlace({ address, title, state }: Trace): boolean {
  const from = JSON.stringify(state);
  const remembersPlace = state === null || places.some((place) => from === JSON.stringify({ from: place }));
  // An invitation stays in the address that it came by, and says nothing of answers.
  const place = address.replace(/^\/invitation#.*/, addresses.invitation);
  return !places.includes(place) || !titles.includes(title) || !remembersPlace;
}
