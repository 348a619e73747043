import { screen } from '@testing-library/react';
import { addresses } from '../../../src/addresses.ts';
import type { Invitation } from '../../../src/invitation/invitation.ts';
import { neckAnswers } from '../../machines/sample-answers.ts';
import { beInvited, invitationLink } from '../invitations.ts';
import { arrivedAt, press, renderApp, type Spoken } from '../render-app.tsx';
import { saveInTab } from '../saved-walk.ts';
import type { PageKind } from './page-kind.ts';

/** What only somebody sees who came by a link. */
export const invitedPages: readonly PageKind[] = [
  { name: 'invitation', show: (spoken) => showInvitation({}, spoken) },
  {
    name: 'invitation, with answers in this browser',
    show: async (spoken) => {
      saveInTab({ answers: neckAnswers });
      await showInvitation({}, spoken);
    },
  },
  {
    name: 'invitation that is not whole',
    show: (spoken) => showInvitation({ fingerprint: 'cut' }, spoken),
  },
  {
    name: 'invitation of nobody here',
    show: (spoken) => showInvitation({ recipient: 'nobody' }, spoken),
  },
  {
    name: 'invitation with other keys',
    show: (spoken) => showInvitation({ fingerprint: 'A'.repeat(22) }, spoken),
  },
  { name: 'summary of an invited person', show: async (spoken) => void (await showSummary(spoken)) },
  {
    name: 'summary of an invited person, sealed',
    show: async (spoken) => {
      const { sending } = spoken.invitedWords;
      const user = await showSummary(spoken);
      await press(user, sending.seal);
      await screen.findByRole('button', { name: sending.code.action });
      await press(user, sending.code.action);
      await press(user, sending.copy.action);
      await screen.findByText(sending.copy.done);
    },
  },
];

async function showInvitation(others: Partial<Invitation>, spoken: Spoken): Promise<void> {
  renderApp(await invitationLink(others), spoken);
  const { invitation } = spoken.invitedWords;
  const isGood = Object.keys(others).length === 0;
  await arrivedAt(isGood ? invitation.title : invitation.refused.title);
}

async function showSummary(spoken: Spoken) {
  await beInvited();
  saveInTab({ answers: neckAnswers });
  const user = renderApp(addresses.summary, spoken);
  await screen.findByRole('heading', { name: spoken.invitedWords.sending.title });
  return user;
}
