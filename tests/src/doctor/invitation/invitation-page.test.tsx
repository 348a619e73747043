import { screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { InvitationPage } from '../../../../src/doctor/invitation/invitation-page.tsx';
import { doctorWords } from '../../../../src/words/en/doctor/doctor-words.ts';
import recipients from '../../../support/recipients.ts';
import { renderDoctor } from '../render-doctor.tsx';

const { invite, keys, site } = doctorWords;

describe('The form of an invitation', () => {
  test('tells everything that is missing or wrong, once each at the top and at the field', async () => {
    const user = renderDoctor(<InvitationPage />);
    await user.type(screen.getByRole('textbox'), '12-03-1961');
    await user.click(screen.getByRole('button', { name: invite.make }));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveFocus();
    expect(
      within(alert)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual([invite.length.missing, invite.reference.faults.date]);
    expect(screen.getByRole('textbox')).toHaveAccessibleDescription(
      expect.stringContaining(`${keys.errorPrefix}${invite.reference.faults.date}`),
    );
  });

  test('has the only recipient selected, and says the only language', () => {
    renderDoctor(<InvitationPage />);
    expect(screen.getByRole('radio', { name: recipients[0]?.name ?? '' })).toBeChecked();
    expect(screen.getByText(invite.language.only('English'))).toBeVisible();
  });

  test('says so where the browser cannot make a fingerprint', async () => {
    vi.spyOn(crypto.subtle, 'digest').mockRejectedValue(new Error('no'));
    const user = renderDoctor(<InvitationPage />);
    await user.click(screen.getByRole('radio', { name: invite.length.options.full.label }));
    await user.click(screen.getByRole('button', { name: invite.make }));
    expect(await screen.findByRole('alert')).toHaveTextContent(invite.cannotMake);
  });
});

test('The invitation is shown with the focus on its heading, and can be changed', async () => {
  const user = renderDoctor(<InvitationPage />);
  await user.click(screen.getByRole('radio', { name: invite.length.options.short.label }));
  await user.click(screen.getByRole('button', { name: invite.make }));
  expect(await screen.findByRole('heading', { name: invite.made.title, level: 1 })).toHaveFocus();
  expect(screen.getByText(invite.made.noReference)).toBeVisible();
  await user.click(screen.getByRole('button', { name: invite.made.again }));
  expect(screen.getByRole('heading', { name: site.pages.invitation.name })).toHaveFocus();
  expect(screen.getByRole('radio', { name: invite.length.options.short.label })).toBeChecked();
});

test('Where the browser does not copy, it says so', async () => {
  const user = renderDoctor(<InvitationPage />);
  await user.click(screen.getByRole('radio', { name: invite.length.options.short.label }));
  await user.click(screen.getByRole('button', { name: invite.make }));
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
  await user.click(await screen.findByRole('button', { name: invite.made.link.copy }));
  expect(await screen.findByText(invite.made.copyFailed)).toBeVisible();
});
