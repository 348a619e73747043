import { setTimeout } from 'node:timers/promises';
import { type Browser, type ElementHandle, launch, type Page } from 'puppeteer-core';
import { expect, vi } from 'vitest';
import { tapInterval } from '../../../src/layout/second-tap.ts';
import { isProgram, programNamed } from './program-named.ts';

/** The Firefox of this machine, if there is one: the one that is named, or an installed one. */
export const firefoxPath = [
  process.env['FIREFOX_PATH'],
  programNamed('firefox'),
  programNamed('firefox-esr'),
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
].find((path) => path !== undefined && path !== '' && isProgram(path));

/** Firefox, driven by WebDriver BiDi. */
export function startFirefox({ javaScript }: { readonly javaScript: boolean }): Promise<Browser> {
  if (firefoxPath === undefined) throw new Error('This machine has no Firefox.');
  return launch({
    browser: 'firefox',
    executablePath: firefoxPath,
    headless: true,
    extraPrefsFirefox: javaScript ? {} : { 'javascript.enabled': false },
  });
}

/** Waits until the page has this heading. */
export function headingIs(page: Page, heading: string): Promise<void> {
  return vi.waitFor(async () => expect(await textOf(page, 'h1')).toBe(heading), {
    timeout: 20_000,
    interval: 100,
  });
}

/** Presses a link or a button when that is no longer taken for the second tap of a hand that shakes. */
export async function pressIn(page: Page, name: string): Promise<void> {
  await setTimeout(tapInterval);
  await (
    await found(page, `//*[self::a or self::button][normalize-space()=${JSON.stringify(name)}]`)
  ).click();
}

/** Ticks the box or the circle of an option, when that is no second tap either. */
export async function tickIn(page: Page, option: string): Promise<void> {
  await setTimeout(tapInterval);
  await (await found(page, `//input[@value=${JSON.stringify(option)}]`)).click();
}

/** Goes where a link leads. */
export async function followIn(page: Page, name: string): Promise<void> {
  // `$$eval` never answers where JavaScript is switched off.
  const address = await page.$eval(
    'body',
    (body, wanted) =>
      [...body.querySelectorAll('a')].find(({ textContent }) => textContent === wanted)?.href ?? '',
    name,
  );
  if (address === '') throw new Error(`No link on the page says "${name}".`);
  await page.goto(address);
}

export function textOf(page: Page, place: string): Promise<string> {
  return page.$eval(place, (element) => (element as HTMLElement).innerText);
}

async function found(page: Page, xpath: string): Promise<ElementHandle> {
  const element = await page.$(`::-p-xpath(${xpath})`);
  if (!element) throw new Error(`Nothing on the page is at ${xpath}.`);
  return element;
}
