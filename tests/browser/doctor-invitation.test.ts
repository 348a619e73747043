import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { addresses } from '../../src/addresses.ts';
import { clinic } from '../../src/clinic/clinic.ts';
import { doctorAddresses } from '../../src/doctor/doctor-addresses.ts';
import { textMessage } from '../../src/doctor/invitation/text-message.ts';
import { fingerprintOf } from '../../src/invitation/fingerprint.ts';
import { parseInvitation } from '../../src/invitation/invitation.ts';
import { doctorWords } from '../../src/words/en/doctor/doctor-words.ts';
import { invitedWords } from '../../src/words/en/invited-words.ts';
import recipients from '../support/recipients.ts';
import { axeFindings } from './support/axe.ts';
import { focused } from './support/accessible.ts';
import { copied } from './support/clipboard.ts';
import { titleOncePainted } from './support/document-title.ts';
import { tabTo } from './support/keys.ts';
import { codeOnScreenshot } from './support/read-code.ts';
import { inject } from 'vitest';
import { smallerThan, targetsOn } from './support/targets.ts';
import { test } from './support/test.ts';
import { button, link } from './support/walk.ts';
import { watch } from './support/watch.ts';

const { invite, site: frame } = doctorWords;
const { made } = invite;
const [team] = recipients;

describe.concurrent('the page that makes an invitation', () => {
  test('gives a link that opens the invitation of the patient, and asks nothing of anybody', async ({
    page,
    site,
  }) => {
    const { messages } = await watch(page);
    await make(page, 'K7-2');
    const made = await linkOn(page);
    const fragment = made.slice(made.indexOf('#') + 1);
    expect(made.startsWith(`${site}${addresses.invitation}#`)).toBe(true);
    expect(parseInvitation(fragment)).toEqual({
      recipient: 'movement',
      reference: 'K7-2',
      length: 'full',
      language: 'en',
      fingerprint: await fingerprintOf(inject('keys').map(({ x = '' }) => x)),
    });
    const opening = page.context().waitForEvent('page');
    await link(page, invite.made.link.see).click();
    const seen = await opening;
    await seen.getByRole('heading', { level: 1, name: invitedWords.invitation.title }).waitFor();
    expect(await seen.locator('main').innerText()).toContain(team?.name);
    expect(await seen.locator('main').innerText()).toContain('K7-2');
    expect(messages).toEqual([]);
  });

  test('draws codes on the page and in the letter that another reader reads', async ({ open }) => {
    const page = await open({ colorScheme: 'dark', deviceScaleFactor: 2 });
    await make(page);
    const codes = page.locator('.qr-code');
    expect(await codes.count()).toBe(2);
    for (const code of await codes.all()) {
      expect(codeOnScreenshot(await code.screenshot())).toBe(await linkOn(page));
    }
  });

  test('puts a link of this site and the message into the clipboard', async ({ page }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await make(page);
    await button(page, made.message.copy).click();
    await page.getByText(made.message.copied).waitFor();
    const message = await copied(page);
    expect(message).toContain(await linkOn(page));
    expect(textMessage(message)).toMatchObject({ alphabet: 'gsm', parts: 1 });
    await button(page, made.link.copy).click();
    await page.getByText(made.link.copied).waitFor();
    expect(await copied(page)).toBe(await linkOn(page));
  });

  test('prints the letter on one page, and nothing else', async ({ page }) => {
    await make(page, 'K7-2');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(false);
    expect(await page.locator('.letter').innerText()).toContain(await linkOn(page));
    const side = await page
      .locator('.letter .qr-code')
      .evaluate((code) => code.getBoundingClientRect().width);
    expect(side / (96 / 25.4)).toBeGreaterThanOrEqual(40);
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });

  test('refuses an NHS number with a reason, by the keyboard alone, and keeps what was entered', async ({
    page,
  }) => {
    await page.goto(doctorAddresses.invitation);
    await tabTo(page, invite.length.options.full.label);
    await page.keyboard.press('ArrowDown');
    expect(await page.getByRole('radio', { name: invite.length.options.short.label }).isChecked()).toBe(true);
    const reference = page.getByLabel(invite.reference.label);
    await reference.focus();
    await page.keyboard.type('943-476-5919');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await focused(page)).toBe(
      `alert: ${doctorWords.keys.problem}${invite.reference.faults.nhsNumber}`,
    );
    expect(await titleOncePainted(page)).toMatch(/^Error: /);
    expect(await axeFindings(page)).toEqual([]);
    expect(await tabTo(page, invite.reference.faults.nhsNumber)).toEqual([]);
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('input: 943-476-5919');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('K7-2');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: made.title }).waitFor();
    expect(await focused(page)).toBe(`h1: ${made.title}`);
    expect(await linkOn(page)).toContain('#movement.K7-2.short.en.');
    await button(page, made.again).click();
    expect(await reference.inputValue()).toBe('K7-2');
  });

  test('is accessible before and after, with nothing too small to press', async ({ page }) => {
    await page.goto(doctorAddresses.invitation);
    await page.getByRole('heading', { level: 1, name: frame.pages.invitation.name }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(smallerThan(44, await targetsOn(page))).toEqual([]);
    await make(page, 'K7-2');
    expect(await axeFindings(page)).toEqual([]);
    expect(await widthOn(page, 320)).toBe(320);
    expect(smallerThan(44, await targetsOn(page))).toEqual([]);
  });

  test('asks the patient in the name of the clinic, with the lines for help', async ({ page }) => {
    await make(page);
    const letter = await page.locator('.letter').innerText();
    expect(letter).toContain(`${team?.name} (${team?.role}) at ${clinic.name}`);
    expect(letter).toContain('Call 999 if it is hard to breathe or swallow');
    expect(letter).toContain(team?.telephone);
    expect(letter).not.toContain('](');
  });
});

/** Fills the form in and presses the button. The only recipient is selected already. */
async function make(page: Page, reference = ''): Promise<void> {
  await page.goto(doctorAddresses.invitation);
  await page.getByRole('radio', { name: invite.length.options.full.label }).check();
  await page.getByLabel(invite.reference.label).fill(reference);
  await button(page, invite.make).click();
  await page.getByRole('heading', { level: 1, name: made.title }).waitFor();
}

function linkOn(page: Page): Promise<string> {
  return page.getByLabel(made.link.label, { exact: true }).inputValue();
}

/** How wide the page is on a screen of this width. */
async function widthOn(page: Page, width: number): Promise<number> {
  await page.setViewportSize({ width, height: 640 });
  return page.evaluate(() => document.documentElement.scrollWidth);
}
