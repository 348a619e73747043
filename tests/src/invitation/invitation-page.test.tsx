import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { addresses } from '../../../src/addresses.ts';
import { clinic } from '../../../src/clinic/clinic.ts';
import { isInvited } from '../../../src/invitation/held-invitation.ts';
import { invitedWords } from '../../../src/words/en/invited-words.ts';
import { words } from '../../../src/words/en/words.ts';
import { neckAnswers } from '../../machines/sample-answers.ts';
import { beInvited, invitationLink } from '../../support/invitations.ts';
import { recipient } from '../../support/recipients.ts';
import { leadOf } from '../../support/lead-of.ts';
import { arrivedAt, follow, renderApp } from '../../support/render-app.tsx';
import { saveInTab } from '../../support/saved-walk.ts';

const { invitation } = invitedWords;

test('An invited person reads who asks, from clinic.json, and starts the set that was asked for', async () => {
  renderApp(await invitationLink({ length: 'full' }));
  await arrivedAt(invitation.title);
  expect(screen.getByRole('main')).toHaveTextContent(`${recipient.name} (${recipient.role})`);
  expect(screen.getByText(invitation.reference('K7-2'))).toBeVisible();
  expect(screen.getByRole('link', { name: invitation.start })).toHaveAttribute(
    'href',
    `${addresses.emergencyCheck}?questions=full`,
  );
  expect(isInvited()).toBe(true);
});

test('An invitation without a reference names none', async () => {
  renderApp(await invitationLink({ reference: '', length: 'short' }));
  await arrivedAt(invitation.title);
  expect(screen.getByRole('main')).not.toHaveTextContent('Reference');
  expect(screen.getByText(words.start.short.body)).toBeVisible();
});

test('Answers that are here already are somebody’s: nobody starts on top of them without being asked', async () => {
  saveInTab({ answers: neckAnswers });
  renderApp(await invitationLink());
  await arrivedAt(invitation.title);
  expect(screen.queryByRole('link', { name: invitation.start })).toBeNull();
  expect(screen.getByRole('link', { name: words.start.carryOn.action })).toBeVisible();
});

test.each([
  ['malformed', { fingerprint: 'cut' }],
  ['unknownRecipient', { recipient: 'nobody' }],
  ['otherKeys', { fingerprint: 'A'.repeat(22) }],
] as const)(
  'A link that is refused as %s says why, and the questions can be answered',
  async (why, others) => {
    renderApp(await invitationLink(others));
    await arrivedAt(invitation.refused.title);
    const main = within(screen.getByRole('main'));
    for (const sentence of invitation.refused.reasons[why]) {
      expect(main.getByText(leadOf(sentence))).toBeVisible();
    }
    expect(main.getByRole('link', { name: invitation.refused.start })).toBeVisible();
    expect(main.getByRole('link', { name: clinic.telephone })).toBeVisible();
    expect(isInvited()).toBe(false);
  },
);

test('A link that is refused names nobody', async () => {
  renderApp(await invitationLink({ recipient: 'dr-evil', fingerprint: 'A'.repeat(22) }));
  await arrivedAt(invitation.refused.title);
  expect(screen.getByRole('main')).not.toHaveTextContent(/evil|Movement team/);
});

test('The link past the header does not lose the invitation', async () => {
  const user = renderApp(await invitationLink());
  await arrivedAt(invitation.title);
  await follow(user, words.site.skipToContent);
  window.location.hash = '#main';
  window.dispatchEvent(new HashChangeEvent('hashchange'));
  await Promise.resolve();
  expect(await screen.findByRole('link', { name: invitation.start })).toBeVisible();
  expect(isInvited()).toBe(true);
});

test('The address alone shows the invitation that this tab came by', async () => {
  await beInvited();
  renderApp(addresses.invitation);
  expect(await arrivedAt(invitation.title)).toBeVisible();
});
