import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { addresses } from '../../../src/addresses.ts';
import { saveDraft } from '../../../src/saving/draft.ts';
import { deviceShelf, draftShelf } from '../../../src/saving/shelf.ts';
import { walkWords } from '../../../src/words/en/walk-words.ts';
import { words } from '../../../src/words/en/words.ts';
import { neckAnswers } from '../../machines/sample-answers.ts';
import { titleOf } from '../../support/ask.ts';
import { radio, savedAnswers } from '../../support/options.ts';
import { arrivedAt, follow, press, reload, renderApp } from '../../support/render-app.tsx';
import { saveInTab, saveInTabAndOnDevice } from '../../support/saved-walk.ts';

const { deleted, checkAnswers, summary, questionPage } = walkWords;

describe('Deleting', () => {
  test.each([
    ['the check page', addresses.checkAnswers, checkAnswers.deleteAnswers],
    ['the summary', addresses.summary, summary.remove.action],
  ])('from %s leaves nothing in the browser', async (_page, address, action) => {
    saveInTabAndOnDevice({ answers: neckAnswers });
    const user = renderApp(address);
    await press(user, action);
    await arrivedAt(deleted.title);
    expect([window.sessionStorage.length, window.localStorage.length]).toEqual([0, 0]);
    expect(window.location.pathname).toBe(addresses.deleted);
  });

  test('takes the draft of a question along', async () => {
    saveInTab({ answers: neckAnswers });
    saveDraft('matters', 'a draft');
    const user = renderApp(addresses.checkAnswers);
    await press(user, checkAnswers.deleteAnswers);
    await arrivedAt(deleted.title);
    expect(draftShelf.read()).toBeNull();
  });
});

describe('Undo', () => {
  test('brings every answer back', async () => {
    const user = await deleteAnswers();
    await press(user, deleted.undo);
    await arrivedAt(checkAnswers.title);
    expect(savedAnswers()).toEqual(neckAnswers);
  });

  test('brings back what the device kept as well', async () => {
    const user = await deleteAnswers(saveInTabAndOnDevice);
    await press(user, deleted.undo);
    await arrivedAt(checkAnswers.title);
    expect(JSON.parse(deviceShelf.read() ?? 'null')).toMatchObject({ answers: neckAnswers });
  });

  test('is over once the page is loaded again', async () => {
    await deleteAnswers();
    reload();
    await arrivedAt(words.emergencyCheck.title);
    expect([window.sessionStorage.length, window.localStorage.length]).toEqual([0, 0]);
  });

  test('is over once the person has gone on', async () => {
    const user = await deleteAnswers();
    await follow(user, words.site.emergencyLink);
    await arrivedAt(words.emergencyCheck.title);
    window.history.back();
    await arrivedAt(titleOf('who'));
    expect(screen.queryByRole('button', { name: deleted.undo })).not.toBeInTheDocument();
  });
});

describe('Starting again', () => {
  test('begins with the emergency check and no answer', async () => {
    const user = await deleteAnswers();
    await press(user, deleted.startAgain);
    await arrivedAt(words.emergencyCheck.title);
    await follow(user, words.emergencyCheck.none);
    await arrivedAt(titleOf('who'));
    expect(screen.getAllByRole('radio').filter((option) => (option as HTMLInputElement).checked)).toEqual([]);
  });

  test('keeps nothing on the device unless somebody asks again', async () => {
    const user = await deleteAnswers(saveInTabAndOnDevice);
    await press(user, deleted.startAgain);
    await follow(user, words.emergencyCheck.none);
    await arrivedAt(titleOf('who'));
    await user.click(radio('who', 'me'));
    await press(user, questionPage.continue);
    await arrivedAt(titleOf('age'));
    expect(deviceShelf.read()).toBeNull();
  });
});

async function deleteAnswers(save = saveInTab) {
  save({ answers: neckAnswers });
  const user = renderApp(addresses.checkAnswers);
  await press(user, checkAnswers.deleteAnswers);
  await arrivedAt(deleted.title);
  return user;
}
