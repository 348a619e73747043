import { act, fireEvent, screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { AnswersPage } from '../../../../src/doctor/answers/answers-page.tsx';
import { base64urlOf } from '../../../../src/sealing/base64url.ts';
import { headerOf, writeEnvelope } from '../../../../src/sealing/envelope.ts';
import { plainProse } from '../../../../src/summary/plain-prose.ts';
import { doctorWords } from '../../../../src/words/en/doctor/doctor-words.ts';
import { renderDoctor } from '../render-doctor.tsx';

const { open } = doctorWords;
const fragment = `#sealed=${base64urlOf(anyEnvelope())}`;
const hasX25519 = vi.hoisted(() => vi.fn<() => Promise<boolean>>());
vi.mock('../../../../src/doctor/keys/doctor-key.ts', async (original) => ({
  ...(await original<object>()),
  hasX25519,
}));

beforeEach(() => {
  hasX25519.mockResolvedValue(true);
});

test('A key that is given before any answers are there leads back to the form', async () => {
  const user = renderDoctor(<AnswersPage />);
  await user.click(screen.getByRole('button', { name: open.key.open }));
  expect(await screen.findByRole('alert')).toHaveTextContent(open.key.nothingToOpen);
});

test('An address with half a link is cleared, and told of', async () => {
  window.history.replaceState(null, '', '/clinic/answers#sealed=AAAAA');
  renderDoctor(<AnswersPage />);
  expect(await screen.findByRole('alert')).toHaveTextContent(open.bring.faults.notInAddress);
  expect(window.location.hash).toBe('');
});

test('A link that is opened while the page stands is added, and the skip link is none', async () => {
  renderDoctor(<AnswersPage />);
  act(() => window.history.replaceState(null, '', '#main'));
  fireEvent(window, new HashChangeEvent('hashchange'));
  expect(screen.queryByRole('alert')).toBeNull();
  act(() => window.history.replaceState(null, '', fragment));
  fireEvent(window, new HashChangeEvent('hashchange'));
  expect(await screen.findByText(open.bring.added(1, '1'))).toBeVisible();
});

test('Sealed answers can be removed', async () => {
  const user = renderDoctor(<AnswersPage />);
  await user.click(screen.getByLabelText(open.bring.paste.label));
  await user.paste(fragment);
  await user.click(screen.getByRole('button', { name: open.bring.paste.action }));
  await user.click(await screen.findByRole('button', { name: open.brought.remove('1') }));
  expect(screen.getByText(open.brought.nothing)).toBeVisible();
});

test('A file that is dropped is taken, and the name of one that is none has its hidden characters marked', async () => {
  renderDoctor(<AnswersPage />);
  const files = [new File(['no'], 'a\u202Etxt.exe')];
  fireEvent.drop(document.body, { dataTransfer: { files } });
  expect(await screen.findByRole('alert')).toHaveTextContent(
    open.bring.fileFaults.notInFile('a[U+202E]txt.exe'),
  );
});

test('Without a camera, it says so', async () => {
  const user = renderDoctor(<AnswersPage />);
  await user.click(screen.getByRole('button', { name: open.bring.camera.start }));
  expect(await screen.findByText(open.bring.camera.absent)).toBeVisible();
});

test('A browser that cannot open sealed answers is told which can', async () => {
  hasX25519.mockResolvedValue(false);
  renderDoctor(<AnswersPage />);
  expect(await screen.findByText(plainProse(open.cannotOpenHere).join(''))).toBeVisible();
  expect(screen.queryByRole('button', { name: open.key.open })).toBeNull();
});

function anyEnvelope() {
  const header = { recipient: 'movement', reference: 'K7-2', questionnaireVersion: '1' };
  const keys = [{ encapsulated: new Uint8Array(32), sealed: new Uint8Array(48) }];
  return writeEnvelope({ header: headerOf(header), keys, ciphertext: new Uint8Array(272) });
}
