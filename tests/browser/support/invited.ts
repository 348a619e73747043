import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { addresses } from '../../../src/addresses.ts';
import { fingerprintOf } from '../../../src/invitation/fingerprint.ts';
import { fragmentOf } from '../../../src/invitation/invitation.ts';
import { invitedWords } from '../../../src/words/en/invited-words.ts';
import { adultNeck } from './people.ts';
import { saved, storageKey } from './saved.ts';
import { arriveAt, button, press } from './walk.ts';
import { walkWords } from './words.ts';

const { invitation, sending } = invitedWords;

/** The link that a doctor of the site of the tests would send. */
async function invitationTo(reference = 'K7-2'): Promise<string> {
  const fingerprint = await fingerprintOf(inject('keys').map(({ x = '' }) => x));
  const made = { recipient: 'movement', reference, length: 'full', language: 'en', fingerprint } as const;
  return `${addresses.invitation}#${fragmentOf(made)}`;
}

/** @param length `full`, or a word that makes the link one that is not whole */
export async function openInvitation(page: Page, length: string): Promise<void> {
  await page.goto((await invitationTo()).replace('.full.', `.${length}.`));
  const { title } = length === 'full' ? invitation : invitation.refused;
  await arriveAt(page, addresses.invitation, title);
}

/** Somebody who was invited, and has answered everything. */
export async function openInvitedSummary(page: Page): Promise<void> {
  await openInvitation(page, 'full');
  await page.evaluate(([key, text]) => sessionStorage.setItem(key, text), [
    storageKey,
    saved(adultNeck, { place: 'summary' }),
  ] as const);
  await page.goto(addresses.summary);
  await arriveAt(page, addresses.summary, walkWords.summary.title);
  await page.getByRole('heading', { name: sending.title, exact: true }).waitFor();
}

export async function openSealedSummary(page: Page): Promise<void> {
  await openInvitedSummary(page);
  await press(button(page, sending.seal));
  await page.getByRole('heading', { name: sending.sealed.title }).waitFor();
  await press(button(page, sending.code.action));
  await page.getByRole('img', { name: sending.code.name }).waitFor();
}
