import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { addresses, questionAddress } from '../../../src/addresses.ts';
import { daysKept } from '../../../src/saving/keeping.ts';
import { deviceShelf, tabShelf } from '../../../src/saving/shelf.ts';
import { walkWords } from '../../../src/words/en/walk-words.ts';
import { words } from '../../../src/words/en/words.ts';
import { writtenDate } from '../../../src/words/written.ts';
import { neckAnswers } from '../../machines/sample-answers.ts';
import { titleOf } from '../../support/ask.ts';
import { leadOf } from '../../support/lead-of.ts';
import { arrivedAt, follow, press, reload, renderApp } from '../../support/render-app.tsx';
import { lastMoment, saveInTab, saveInTabAndOnDevice, saveOnDevice } from '../../support/saved-walk.ts';
import { fillStorage } from '../../support/storage-faults.ts';

const { keep, checkAnswers } = walkWords;

test('Nothing is on the device before somebody asks for it', async () => {
  show();
  await arrivedAt(keep.title);
  expect(deviceShelf.read()).toBeNull();
});

test('The page warns about devices that others use, and says for how long answers are kept', () => {
  show();
  for (const line of [...keep.shared, ...keep.body])
    expect(screen.getByText(leadOf(line))).toBeInTheDocument();
  expect(screen.getByRole('main')).toHaveTextContent(`${daysKept} days`);
});

describe('Keeping', () => {
  test('puts the answers on the device and says until when', async () => {
    const user = show();
    await press(user, keep.keep);
    expect(screen.getByText(keep.kept(writtenDate(lastMoment(new Date()), 'en')))).toHaveRole('status');
    expect(JSON.parse(deviceShelf.read() ?? '')).toMatchObject({ answers: neckAnswers, checked: false });
  });

  test('can be undone at once', async () => {
    const user = show();
    await press(user, keep.keep);
    await press(user, keep.stop);
    expect(screen.getByText(keep.stopped)).toHaveRole('status');
    expect(deviceShelf.read()).toBeNull();
    expect(tabShelf.read()).not.toBeNull();
  });

  test('can be chosen again after it was undone', async () => {
    const user = showKept();
    await press(user, keep.stop);
    await press(user, keep.keep);
    expect(deviceShelf.read()).not.toBeNull();
  });

  test('is still said when the page is loaded again', async () => {
    showKept();
    reload();
    await arrivedAt(keep.title);
    expect(screen.getByRole('button', { name: keep.stop })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: keep.keep })).not.toBeInTheDocument();
  });

  test('that the browser refuses is said, and the answers stay in the tab', async () => {
    const user = show();
    fillStorage();
    await press(user, keep.keep);
    expect(screen.getByText(keep.failed)).toHaveRole('status');
    expect(screen.getByRole('button', { name: keep.keep })).toBeInTheDocument();
    expect(JSON.parse(tabShelf.read() ?? '')).toMatchObject({ answers: neckAnswers });
  });

  test('opens the answers in a new tab, after the emergency check', async () => {
    saveOnDevice({ answers: neckAnswers });
    const user = renderApp(addresses.checkAnswers);
    await follow(user, words.emergencyCheck.none);
    expect(await arrivedAt(checkAnswers.title)).toHaveFocus();
  });
});

describe('Going back', () => {
  test.each([keep.goBack, words.site.back])('by %j leads to where the person was', async (way) => {
    saveInTab({ answers: neckAnswers });
    const user = renderApp(questionAddress('spread'));
    await follow(user, walkWords.questionPage.keep);
    await arrivedAt(keep.title);
    if (way === keep.goBack) await press(user, way);
    else await follow(user, way);
    expect(await arrivedAt(titleOf('spread'))).toHaveFocus();
  });
});

function show() {
  saveInTab({ answers: neckAnswers });
  return renderApp(addresses.keepAnswers);
}

function showKept() {
  saveInTabAndOnDevice({ answers: neckAnswers });
  return renderApp(addresses.keepAnswers);
}
