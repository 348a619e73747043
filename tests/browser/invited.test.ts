import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { addresses } from '../../src/addresses.ts';
import { invitedWords } from '../../src/words/en/invited-words.ts';
import { openInvitedSummary } from './support/invited.ts';
import { test } from './support/test.ts';
import { arriveAt, button, link, press } from './support/walk.ts';
import { walkWords, words } from './support/words.ts';

const { invitation, sending } = invitedWords;
const { keep, deleted, summary } = walkWords;

describe.concurrent('somebody who was invited', () => {
  test('comes back to kept answers in a new tab, and is told that they were sealed', async ({ page }) => {
    await openInvitedSummary(page);
    await press(link(page, walkWords.questionPage.keep));
    await press(button(page, keep.keep));
    await page.goto(addresses.summary);
    await seal(page);
    const tab = await page.context().newPage();
    await tab.goto(addresses.start);
    await press(link(tab, words.start.carryOn.action));
    await press(link(tab, words.emergencyCheck.none));
    await tab.waitForURL(/questions|check-answers|summary/);
    await tab.goto(addresses.summary);
    await tab.getByRole('heading', { name: sending.title, exact: true }).waitFor();
    await tab.getByText(/You sealed these answers on/).waitFor();
    expect(await tab.locator('#send').innerText()).not.toContain('Nothing has been sent');
    await button(tab, sending.sealAgain).waitFor();
  });

  test('deletes the invitation with the answers, and undo brings both back after a reload', async ({
    page,
  }) => {
    await openInvitedSummary(page);
    await page.reload();
    await press(button(page, summary.remove.action));
    await arriveAt(page, addresses.deleted, deleted.title);
    expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
    await press(button(page, deleted.undo));
    await page.goto(addresses.summary);
    await page.getByRole('heading', { name: sending.title, exact: true }).waitFor();
  });

  test('begins again from the link, which says again who asks', async ({ page }) => {
    await openInvitedSummary(page);
    await press(button(page, summary.remove.action));
    await press(button(page, deleted.startAgain));
    await arriveAt(page, addresses.invitation, invitation.title);
    expect(await page.locator('main').innerText()).toContain(invitation.reference('K7-2'));
    expect(await link(page, invitation.start).getAttribute('href')).toContain('questions=full');
  });

  test('is told when what seals cannot be fetched, and loses nothing', async ({ page }) => {
    await openInvitedSummary(page);
    await page.route('**/assets/seal-answers-*.js', (route) => route.abort());
    // The first time, the page is loaded anew, as the site may be.
    await Promise.all([page.waitForEvent('load'), press(button(page, sending.seal))]);
    await press(button(page, sending.seal));
    await page.getByText(/could not get the part that seals/).waitFor();
    await page.unroute('**/assets/seal-answers-*.js');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(summary.title);
  });
});

async function seal(page: Page): Promise<void> {
  await press(button(page, sending.seal));
  await page.getByRole('heading', { name: sending.sealed.title }).waitFor();
}
