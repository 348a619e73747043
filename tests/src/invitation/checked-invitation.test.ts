import { expect, test, vi } from 'vitest';
import { checkInvitation } from '../../../src/invitation/checked-invitation.ts';
import { fingerprintOf } from '../../../src/invitation/fingerprint.ts';
import { invitationFragment } from '../../support/invitations.ts';
import { recipient } from '../../support/recipients.ts';

test('An invitation to a recipient of the clinic, with the keys it has, is good', async () => {
  expect(await checkInvitation(await invitationFragment(), [recipient])).toEqual({
    kind: 'invited',
    recipient,
    invitation: {
      recipient: 'movement',
      reference: 'K7-2',
      length: 'full',
      language: 'en',
      fingerprint: await fingerprintOf(recipient.keys),
    },
  });
});

test.each([
  ['malformed', { fingerprint: 'cut' }],
  ['unknownRecipient', { recipient: 'nobody' }],
  ['otherKeys', { fingerprint: 'A'.repeat(22) }],
] as const)('Another is refused as %s', async (refusal, others) => {
  expect(await checkInvitation(await invitationFragment(others), [recipient])).toEqual({
    kind: 'refused',
    refusal,
  });
});

test('A key that was put into the copy of the site is found out', async () => {
  const fragment = await invitationFragment();
  const other = { ...recipient, keys: [...recipient.keys, 'AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE'] };
  expect(await checkInvitation(fragment, [other])).toEqual({ kind: 'refused', refusal: 'otherKeys' });
});

test('The order of the keys changes nothing', async () => {
  const other = { ...recipient, keys: [...recipient.keys].reverse() };
  expect((await checkInvitation(await invitationFragment(), [other])).kind).toBe('invited');
});

test('A browser that cannot check refuses', async () => {
  const fragment = await invitationFragment();
  vi.spyOn(crypto.subtle, 'digest').mockRejectedValueOnce(new Error('There is no https here.'));
  expect(await checkInvitation(fragment, [recipient])).toEqual({ kind: 'refused', refusal: 'cannotCheck' });
});
