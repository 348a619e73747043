import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { WordsStep } from '../../../../src/doctor/key/words-step.tsx';
import { doctorWords } from '../../../../src/words/en/doctor/doctor-words.ts';
import { press } from '../../../support/render-app.tsx';
import { renderDoctorPage } from '../../../support/render-doctor-page.tsx';

const { words } = doctorWords.keys;
const recovery = {
  words: Array.from({ length: 24 }, (_, index) => `word${index}`),
  publicKey: 'PUBLIC',
  fingerprint: 'FINGER',
};

test('The words stand in their order, on screen and on the paper', () => {
  show();
  const lists = screen.getAllByRole('list').filter(({ tagName }) => tagName === 'OL');
  const shown = lists.map((list) =>
    within(list)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  );
  expect(shown).toEqual([recovery.words, recovery.words]);
});

test('The paper says whose key it is, where it opens answers, and its fingerprint', () => {
  show();
  const facts = screen.getAllByRole('definition').map(({ textContent }) => textContent);
  expect(facts).toEqual([
    'Movement team (movement)',
    expect.stringMatching(/^\d{1,2} \p{L}+ \d{4}$/u),
    `${window.location.origin}/clinic/answers`,
    'FINGER',
    'PUBLIC',
  ]);
});

test('It is printed by the browser, and left by a press', async () => {
  const print = vi.spyOn(window, 'print').mockReturnValue(undefined);
  const { user, onDone } = show();
  await press(user, words.print);
  expect(print).toHaveBeenCalledOnce();
  expect(onDone).not.toHaveBeenCalled();
  await press(user, words.continue);
  expect(onDone).toHaveBeenCalledOnce();
});

function show() {
  const onDone = vi.fn<() => Promise<void>>().mockResolvedValue();
  const details = {
    id: 'movement',
    name: 'Movement team',
    role: 'Nurses',
    email: null,
    telephone: null,
    bring: true,
  };
  const user = renderDoctorPage('key', <WordsStep details={details} recovery={recovery} onDone={onDone} />);
  return { user, onDone };
}
