import { screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { OpenFileStep } from '../../../../src/doctor/key/open-file-step.tsx';
import { OpenWordsStep } from '../../../../src/doctor/key/open-words-step.tsx';
import type { Rehearsal } from '../../../../src/doctor/key/rehearsal.ts';
import { doctorWords } from '../../../../src/words/en/doctor/doctor-words.ts';
import { press } from '../../../support/render-app.tsx';
import { renderDoctorPage } from '../../../support/render-doctor-page.tsx';

const { openFile, openWords, sample } = doctorWords.keys;
const rehearsal: Rehearsal = {
  fileName: 'movement.beforehand-key',
  keys: ['A', 'B'],
  fingerprint: 'F',
  envelope: new Uint8Array(),
};

describe('The rehearsal with the file', () => {
  // What a file does is tested in a browser, for jsdom puts none into a form: tests/browser/doctor-keys.test.ts.
  test('wants a file', async () => {
    const { user, onDone } = showFile();
    await user.type(screen.getByLabelText(openFile.passphrase), 'seven quiet otters');
    await press(user, openFile.open);
    expect(await screen.findByRole('alert')).toHaveTextContent(openFile.noFile);
    expect(screen.getByLabelText(openFile.file)).toHaveAccessibleDescription(
      expect.stringContaining(openFile.noFile),
    );
    expect(onDone).not.toHaveBeenCalled();
  });

  test('can be given up for new keys', async () => {
    const { user, onAgain } = showFile();
    await press(user, openFile.stuck.action);
    expect(onAgain).toHaveBeenCalledOnce();
  });
});

describe('The rehearsal with the words', () => {
  test('shows what the file has opened', () => {
    showWords();
    expect(screen.getByText(sample.fileOpened)).toBeInTheDocument();
    expect(screen.getByText('An invented text')).toBeInTheDocument();
  });

  test.each([
    ['', openWords.count(0)],
    ['zoo '.repeat(23), openWords.count(23)],
    [`${'zoo '.repeat(22)} zoom zoo`, openWords.unknownWord('zoom', 23)],
    ['zoo '.repeat(24), openWords.checksum],
  ])('says what is wrong with "%s"', async (typed, message) => {
    const { user, onDone } = showWords();
    await user.click(screen.getByLabelText(openWords.words));
    await user.paste(typed);
    await press(user, openWords.open);
    expect(await screen.findByRole('alert')).toHaveTextContent(message);
    expect(screen.getByLabelText(openWords.words)).toHaveAccessibleDescription(
      expect.stringContaining(message),
    );
    expect(onDone).not.toHaveBeenCalled();
  });

  test('can be given up for new keys', async () => {
    const { user, onAgain } = showWords();
    await press(user, openWords.stuck.action);
    expect(onAgain).toHaveBeenCalledOnce();
  });
});

function showFile() {
  const onDone = vi.fn<() => void>();
  const onAgain = vi.fn<() => void>();
  const step = <OpenFileStep rehearsal={rehearsal} onDone={onDone} onAgain={onAgain} />;
  return { user: renderDoctorPage('key', step), onDone, onAgain };
}

function showWords() {
  const onDone = vi.fn<() => void>();
  const onAgain = vi.fn<() => void>();
  const step = (
    <OpenWordsStep rehearsal={rehearsal} sample="An invented text" onDone={onDone} onAgain={onAgain} />
  );
  return { user: renderDoctorPage('key', step), onDone, onAgain };
}
