import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { adviceOf } from '../../machines/advice.ts';
import { pathOf } from '../../machines/path.ts';
import { inVoice } from '../../questions/words.ts';
import { addresses } from '../../src/addresses.ts';
import { clinic } from '../../src/clinic/clinic.ts';
import { titleOncePainted } from './support/document-title.ts';
import { everyBranch } from './support/people.ts';
import { resume, saved } from './support/saved.ts';
import { answersShown } from './support/shown.ts';
import { test } from './support/test.ts';
import { arriveAt } from './support/walk.ts';
import { answerLines, walkWords, words } from './support/words.ts';

const { summary } = walkWords;

describe.concurrent('the printed summary', () => {
  test('leaves out everything that only a screen needs', async ({ page }) => {
    await openSummary(page);
    const onScreen = await shown(page, screenOnly);
    await page.emulateMedia({ media: 'print' });
    expect(onScreen).toEqual(screenOnly.filter((place) => place !== '.skip-link'));
    expect(await shown(page, screenOnly)).toEqual([]);
  });

  test('shows the lines to fill in by hand, the answers, the advice, the figure and the number', async ({
    page,
  }) => {
    await openSummary(page);
    expect(await shown(page, ['.by-hand'])).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await shown(page, ['.by-hand', '.figure', '.advice'])).toEqual(['.by-hand', '.figure', '.advice']);
    expect(await answersShown(page)).toEqual(answerLines(everyBranch, 'full'));
    const text = await page.locator('main').innerText();
    const advice = adviceOf(pathOf(everyBranch, 'full')).map(({ id }) =>
      inVoice(walkWords.advice[id].title, 'self'),
    );
    const wanted = [
      ...summary.byHand,
      ...advice,
      ...answerLines(everyBranch, 'full').flatMap(([label, answer]) => [label, ...answer.split('\n')]),
      summary.book.call(clinic),
    ];
    expect(advice.length).toBeGreaterThan(1);
    expect(wanted.filter((line) => !text.includes(line))).toEqual([]);
  });

  test('is black on white, on a device that is set to dark too', async ({ open }) => {
    const page = await open({ colorScheme: 'dark' });
    await openSummary(page);
    expect((await colours(page)).length).toBeGreaterThan(1);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await colours(page)).toEqual(['black on white']);
  });

  test('is made into a PDF by the browser', async ({ page }) => {
    await openSummary(page);
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    const sheets = pdf.match(/\/Type\s*\/Page\b/g) ?? [];
    expect(pdf.slice(0, 5)).toBe('%PDF-');
    expect(sheets.length).toBeGreaterThan(1);
    expect(sheets.length).toBeLessThan(9);
  });
});

const screenOnly = [
  'button',
  '.header',
  '.footer',
  '.back',
  '.skip-link',
  'nav',
  '.after',
  '#copy',
  '#remove',
];

async function openSummary(page: Page): Promise<void> {
  await resume(page, saved(everyBranch, { length: 'full' }), addresses.summary);
  await arriveAt(page, addresses.summary, summary.title);
  expect(await titleOncePainted(page)).toBe(words.site.documentTitle(summary.title));
}

/** Which of these places can be seen. */
function shown(page: Page, places: readonly string[]): Promise<readonly string[]> {
  return page.evaluate(
    (selectors) =>
      selectors.filter((selector) =>
        [...document.querySelectorAll(selector)].some(
          (element) => element.checkVisibility() && element.getBoundingClientRect().bottom > 0,
        ),
      ),
    places,
  );
}

/** Every pair of ink and ground of the words that can be seen; ink that is nearly black counts as black. */
async function colours(page: Page): Promise<readonly string[]> {
  const pairs = await page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter((element) => element.checkVisibility() && !element.closest('svg'))
      .filter(({ childNodes }) =>
        [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
      )
      .map((element) => {
        let behind: Element | null = element;
        while (behind && getComputedStyle(behind).backgroundColor === 'rgba(0, 0, 0, 0)') {
          behind = behind.parentElement;
        }
        const ground = behind ? getComputedStyle(behind).backgroundColor : 'rgb(255, 255, 255)';
        return { ink: getComputedStyle(element).color, ground };
      }),
  );
  return [...new Set(pairs.map(({ ink, ground }) => `${named(ink)} on ${named(ground)}`))];
}

function named(colour: string): string {
  const parts = colour.match(/[\d.]+/g)?.map(Number) ?? [];
  if (parts.length !== 3) return colour;
  if (parts.every((part) => part <= 0x33)) return 'black';
  return parts.every((part) => part === 0xff) ? 'white' : colour;
}
