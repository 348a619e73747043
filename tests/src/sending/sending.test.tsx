import { act, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { addresses } from '../../../src/addresses.ts';
import { clinic } from '../../../src/clinic/clinic.ts';
import { keptInvitation, saveInvitation } from '../../../src/invitation/kept-invitation.ts';
import { envelopeIn, longestLink } from '../../../src/sealing/carriers.ts';
import { readEnvelope } from '../../../src/sealing/envelope.ts';
import { invitedWords } from '../../../src/words/en/invited-words.ts';
import type { Answers } from '../../../questions/questionnaire.ts';
import { fullNeckAnswers, neckAnswers } from '../../machines/sample-answers.ts';
import { beInvited, invitationFragment } from '../../support/invitations.ts';
import { beginningOf } from '../../support/lead-of.ts';
import { press, reload, renderApp } from '../../support/render-app.tsx';
import { saveInTab } from '../../support/saved-walk.ts';

const { sending } = invitedWords;

beforeEach(async () => beInvited());

test('Somebody whom nobody invited sends nothing', async () => {
  window.sessionStorage.clear();
  const { forgetMemoryOfInvitation } = await import('../../../src/invitation/held-invitation.ts');
  forgetMemoryOfInvitation();
  saveInTab({ answers: neckAnswers });
  renderApp(addresses.summary);
  await screen.findByRole('heading', { level: 1 });
  expect(screen.queryByText(sending.title)).toBeNull();
});

test('Before sealing it says that the clinic has not been told, and offers no way', async () => {
  await showSending();
  expect(screen.getByText(sending.notTold(clinic))).toBeVisible();
  expect(screen.queryByRole('button', { name: sending.copy.action })).toBeNull();
});

describe('Sealed answers', () => {
  test('take focus to the ways, which say that nothing has been sent', async () => {
    await seal();
    const heading = screen.getByRole('heading', { name: sending.sealed.title });
    await waitFor(() => expect(heading).toHaveFocus());
    expect(screen.getByText(beginningOf(sending.sealed.lead))).toBeVisible();
  });

  test('go into an email to the recipient, as a link that holds an envelope', async () => {
    await seal();
    const email = screen.getByRole('link', { name: sending.email.action });
    const { pathname, searchParams } = new URL(email.getAttribute('href') ?? '');
    expect(decodeURIComponent(pathname)).toBe('movement@clinic.example');
    expect(searchParams.get('subject')).toBe(sending.email.subject('K7-2'));
    const link = (searchParams.get('body') ?? '').split(/\s+/).find((word) => word.startsWith('http')) ?? '';
    expect(link.length).toBeLessThanOrEqual(longestLink);
    expect(readEnvelope(envelopeIn(link) ?? new Uint8Array())).toMatchObject({
      recipient: 'movement',
      reference: 'K7-2',
      questionnaireVersion: '1',
    });
  });

  test('say of an app, while the device has no network, that it sends later', async () => {
    Object.defineProperty(navigator, 'canShare', { configurable: true, value: () => true });
    await seal();
    expect(screen.queryByText(sending.share.needsNetwork)).toBeNull();
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    act(() => void window.dispatchEvent(new Event('offline')));
    const said = screen.getByText(sending.share.needsNetwork);
    const action = screen.getByRole('button', { name: sending.share.action });
    expect(said.compareDocumentPosition(action)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    vi.restoreAllMocks();
    Reflect.deleteProperty(navigator, 'canShare');
  });

  test('say of an email, while the device has no network, that it goes out later', async () => {
    await seal();
    expect(screen.queryByText(sending.email.needsNetwork)).toBeNull();
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    act(() => void window.dispatchEvent(new Event('offline')));
    const said = screen.getByText(sending.email.needsNetwork);
    const link = screen.getByRole('link', { name: sending.email.action });
    expect(said.compareDocumentPosition(link)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    vi.restoreAllMocks();
  });

  test('are copied, with what has not happened', async () => {
    const user = await seal();
    await press(user, sending.copy.action);
    expect(await screen.findByText(sending.copy.done)).toBeVisible();
    expect(screen.queryByText(beginningOf(sending.sealed.lead))).toBeNull();
    expect(screen.getByText(beginningOf(sending.sealed.tried))).toBeVisible();
  });

  test('are not copied by a browser that refuses, which is said', async () => {
    const user = await seal();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
    await press(user, sending.copy.action);
    expect(await screen.findByText(sending.copy.failed)).toBeVisible();
  });

  test('are shown as a code and hidden again', async () => {
    const user = await seal();
    await press(user, sending.code.action);
    expect(screen.getByRole('img', { name: sending.code.name })).toBeVisible();
    await press(user, sending.code.hide);
    expect(screen.queryByRole('img', { name: sending.code.name })).toBeNull();
  });

  test('are counted, and a change since then is told', async () => {
    await seal();
    expect(keptInvitation()?.sealed).toMatchObject({ copy: 1 });
    const walk = keptInvitation()?.sealed?.walk;
    saveInTab({ answers: { ...neckAnswers, spread: 'yes' } });
    const user = reload();
    expect(await screen.findByText(/you have changed them since/)).toBeVisible();
    await press(user, sending.sealAgain);
    await screen.findByText(sending.sealed.title);
    expect(keptInvitation()?.sealed).toMatchObject({ copy: 2, walk });
  });
});

test('Own words that are too long for a link go by file', async () => {
  const noise = Array.from({ length: 500 }, (_, place) =>
    String.fromCodePoint(0x4e00 + ((place * 7919) % 20_000)),
  );
  await seal({ ...fullNeckAnswers, matters: noise.join('') }, 'full');
  expect(screen.getByText(sending.tooLongForLink)).toBeVisible();
  expect(screen.queryByRole('button', { name: sending.copy.action })).toBeNull();
  expect(screen.getByRole('button', { name: sending.file.action })).toBeVisible();
  expect(screen.getByText(sending.code.tooMuch)).toBeVisible();
});

test('A browser that cannot seal says so', async () => {
  const user = await showSending();
  vi.spyOn(crypto.subtle, 'encrypt').mockRejectedValue(new Error('There is no https here.'));
  await press(user, sending.seal);
  expect(await screen.findByText(beginningOf(sending.cannotSeal))).toBeVisible();
});

test('An invitation whose keys are gone from clinic.json is told, and seals nothing', async () => {
  saveInvitation({ fragment: await invitationFragment({ fingerprint: 'A'.repeat(22) }), sealed: null });
  await showSending();
  expect(screen.queryByRole('button', { name: sending.seal })).toBeNull();
  expect(screen.getByText(beginningOf(sending.refused(clinic)))).toBeVisible();
});

async function showSending(answers: Answers = neckAnswers, length: 'short' | 'full' = 'short') {
  saveInTab({ answers, length });
  const user = renderApp(addresses.summary);
  await screen.findByRole('heading', { name: sending.title });
  return user;
}

async function seal(...answered: Parameters<typeof showSending>) {
  const user = await showSending(...answered);
  await press(user, sending.seal);
  await screen.findByRole('heading', { name: sending.sealed.title });
  return user;
}
