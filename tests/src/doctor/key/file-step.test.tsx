import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { FileStep } from '../../../../src/doctor/key/file-step.tsx';
import type { KeyFile } from '../../../../src/doctor/key/making.ts';
import { doctorWords } from '../../../../src/words/en/doctor/doctor-words.ts';
import { press } from '../../../support/render-app.tsx';
import { renderDoctorPage } from '../../../support/render-doctor-page.tsx';

const { keys } = doctorWords;
const { file: words } = keys;

test('A passphrase that is too short makes no key', async () => {
  const { user, onDone } = show();
  await user.type(screen.getByLabelText(words.passphrase), 'hand of 11.');
  await press(user, words.make);
  expect(await screen.findByRole('alert')).toHaveTextContent(words.tooShort);
  expect(screen.getByLabelText(words.passphrase)).toHaveAccessibleDescription(
    expect.stringContaining(words.tooShort),
  );
  expect(onDone).not.toHaveBeenCalled();
});

test('2 passphrases that differ make no key', async () => {
  const { user, onDone } = show();
  await user.type(screen.getByLabelText(words.passphrase), 'seven quiet otters');
  await user.type(screen.getByLabelText(words.again), 'seven quiet otter');
  await press(user, words.make);
  expect(await screen.findByRole('alert')).toHaveTextContent(words.different);
  expect(onDone).not.toHaveBeenCalled();
});

test('What is typed is hidden until the person wants to see it', async () => {
  const { user } = show();
  expect(types()).toEqual(['password', 'password']);
  await user.click(screen.getByRole('checkbox', { name: keys.show }));
  expect(types()).toEqual(['text', 'text']);
});

test('Back leads back', async () => {
  const { user, onBack } = show();
  await press(user, keys.back);
  expect(onBack).toHaveBeenCalledOnce();
});

function types(): readonly (string | null)[] {
  return [words.passphrase, words.again].map((label) => screen.getByLabelText(label).getAttribute('type'));
}

function show() {
  const onDone = vi.fn<(file: KeyFile) => void>();
  const onBack = vi.fn<() => void>();
  const details = { id: 'movement', name: 'M', role: 'N', email: null, telephone: null, bring: true };
  const user = renderDoctorPage('key', <FileStep details={details} onBack={onBack} onDone={onDone} />);
  return { user, onDone, onBack };
}
