import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { addresses } from '../../../src/addresses.ts';
import { deviceShelf, tabShelf } from '../../../src/saving/shelf.ts';
import { walkWords } from '../../../src/words/en/walk-words.ts';
import { words } from '../../../src/words/en/words.ts';
import { neckAnswers } from '../../machines/sample-answers.ts';
import { titleOf } from '../../support/ask.ts';
import { radio, savedAnswers } from '../../support/options.ts';
import { leadOf } from '../../support/lead-of.ts';
import { arrivedAt, follow, press, reload, renderApp } from '../../support/render-app.tsx';
import { saveOnDevice } from '../../support/saved-walk.ts';

const { savedProblem, questionPage } = walkWords;
const newer = '{"format":"beforehand-answers","version":999}';

describe('The page says why the saved answers cannot be used', () => {
  test.each([
    ['damaged', () => tabShelf.write('not JSON'), savedProblem.reasons.unreadable],
    ['from a newer version', () => tabShelf.write(newer), savedProblem.reasons.newer],
    ['expired', expire, savedProblem.reasons.expired],
  ])('%s', async (_why, save, reason) => {
    save();
    renderApp(addresses.checkAnswers);
    await arrivedAt(savedProblem.title);
    for (const line of reason) expect(screen.getByText(leadOf(line))).toBeInTheDocument();
    expect(window.location.pathname).toBe(addresses.savedProblem);
  });
});

test('What cannot be read stays where it is until the person decides', async () => {
  tabShelf.write(newer);
  renderApp(addresses.checkAnswers);
  await arrivedAt(savedProblem.title);
  reload();
  await arrivedAt(savedProblem.title);
  expect(tabShelf.read()).toBe(newer);
});

test('Answers that have expired are deleted at once', async () => {
  expire();
  renderApp(addresses.checkAnswers);
  await arrivedAt(savedProblem.title);
  expect(deviceShelf.read()).toBeNull();
});

test('The emergency check comes first, and the problem after it', async () => {
  tabShelf.write('not JSON');
  const user = renderApp(addresses.emergencyCheck);
  await arrivedAt(words.emergencyCheck.title);
  await follow(user, words.emergencyCheck.none);
  await arrivedAt(savedProblem.title);
  expect(tabShelf.read()).toBe('not JSON');
});

test('Starting again deletes what was there, and the walk saves as ever', async () => {
  tabShelf.write('not JSON');
  deviceShelf.write('not JSON');
  const user = renderApp(addresses.checkAnswers);
  await arrivedAt(savedProblem.title);
  await press(user, savedProblem.startAgain);
  await arrivedAt(words.emergencyCheck.title);
  expect([tabShelf.read(), deviceShelf.read()]).toEqual([null, null]);
  await follow(user, words.emergencyCheck.none);
  await arrivedAt(titleOf('who'));
  await user.click(radio('who', 'me'));
  await press(user, questionPage.continue);
  await arrivedAt(titleOf('age'));
  expect(savedAnswers()).toEqual({ who: 'me' });
});

function expire(): void {
  saveOnDevice({ answers: neckAnswers }, new Date(2026, 0, 1));
}
