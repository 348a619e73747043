import type { Page } from 'playwright-core';
import { startAssessment } from '../../../machines/assessment.ts';
import { savedText, type SavedAnswers } from '../../../machines/saved-text.ts';
import type { Answers } from '../../../questions/questionnaire.ts';

/** The name under which a browser holds answers. */
export const storageKey = 'beforehand';

/** What the tab of somebody holds who passed the emergency check and gave these answers. */
export function saved(
  answers: Answers,
  { savedAt = new Date(), expiresAt = null, ...others }: Partial<SavedAnswers> = {},
): string {
  const { context } = startAssessment({ answers, checked: true, ...others }).getSnapshot();
  return savedText({ ...context, ...others, savedAt, expiresAt });
}

/** Goes to an address as somebody who has answered before in this tab. */
export async function resume(page: Page, text: string, address: string): Promise<void> {
  await store(page, 'sessionStorage', text);
  await page.goto(address);
  await page.waitForFunction(isAwake);
}

/** A press before that is done later, and starts the clock for a second tap later too (tests/browser/early.test.ts). */
function isAwake(): boolean {
  const asks = document.querySelector('form.question') !== null;
  return document.getElementById('slow') === null && (!asks || globalThis.earlyPress?.isOver === true);
}

/** A page without script, that names its icon: a browser looks for one under another name otherwise, and says so. */
const quiet = '/favicon.svg';
const withIcon = `<!doctype html><link rel="icon" href="${quiet}">`;

/** Writes into the storage of the site before any of its script runs. */
export async function store(
  page: Page,
  storage: 'sessionStorage' | 'localStorage',
  text: string,
): Promise<void> {
  await page.route(quiet, (route) => route.fulfill({ contentType: 'text/html', body: withIcon }));
  await page.goto(quiet);
  await page.unroute(quiet);
  await page.evaluate(([where, key, value]) => window[where].setItem(key, value), [
    storage,
    storageKey,
    text,
  ] as const);
}

/** Everything that the browser holds for the site. */
export function stored(page: Page): Promise<Record<'tab' | 'device', Record<string, string>>> {
  return page.evaluate(() => ({
    tab: Object.fromEntries(Object.entries(sessionStorage)),
    device: Object.fromEntries(Object.entries(localStorage)),
  }));
}
