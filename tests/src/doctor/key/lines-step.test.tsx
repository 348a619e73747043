import { fireEvent, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { LinesStep } from '../../../../src/doctor/key/lines-step.tsx';
import { clinicLines } from '../../../../src/doctor/key/recipient-details.ts';
import { doctorWords } from '../../../../src/words/en/doctor/doctor-words.ts';
import { press } from '../../../support/render-app.tsx';
import { renderDoctorPage } from '../../../support/render-doctor-page.tsx';

const { lines: words, keep } = doctorWords.keys;
const details = { id: 'movement', name: 'M', role: 'N', email: null, telephone: null, bring: true };
const lines = clinicLines(details, ['A', 'B']);

test('The lines and the fingerprint are there, and the lines cannot be changed', () => {
  show();
  expect(box()).toHaveValue(lines);
  expect(box()).toHaveAttribute('readonly');
  expect(screen.getByText('FINGER')).toBeInTheDocument();
});

test('Copied lines are taken, and the page says so', async () => {
  const { user, onTaken } = show();
  await press(user, words.copy);
  expect(await screen.findByText(words.copied)).toHaveAttribute('role', 'status');
  expect(await navigator.clipboard.readText()).toBe(lines);
  expect(onTaken).toHaveBeenCalledOnce();
});

test('Where the browser does not copy, the page says how, and copying by hand counts', async () => {
  const { user, onTaken } = show();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  await press(user, words.copy);
  expect(await screen.findByText(words.copyFailed)).toBeInTheDocument();
  expect(onTaken).not.toHaveBeenCalled();
  fireEvent.copy(box());
  expect(onTaken).toHaveBeenCalledOnce();
});

test('A key is kept only where the browser keeps it', async () => {
  const { user } = show();
  expect(screen.queryByText(keep.kept)).not.toBeInTheDocument();
  await press(user, keep.keep);
  expect(await screen.findByText(keep.failed)).toHaveAttribute('role', 'status');
  expect(screen.queryByRole('button', { name: keep.forget })).not.toBeInTheDocument();
});

function show() {
  const onTaken = vi.fn<() => void>();
  // jsdom has no storage for keys, so nothing looks at this one.
  const firstKey = { pair: { privateKey: {}, publicKey: {} } as CryptoKeyPair, publicKey: 'A' };
  const rehearsal = {
    fileName: 'movement.beforehand-key',
    keys: ['A', 'B'],
    fingerprint: 'FINGER',
    envelope: new Uint8Array(),
  } as const;
  const user = renderDoctorPage(
    'key',
    <LinesStep
      details={details}
      rehearsal={rehearsal}
      firstKey={firstKey}
      sample="An invented text"
      onTaken={onTaken}
    />,
  );
  return { user, onTaken };
}

function box(): HTMLElement {
  return screen.getByLabelText(words.label);
}
