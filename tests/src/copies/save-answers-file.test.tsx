import { screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { addresses } from '../../../src/addresses.ts';
import { readText } from '../../../src/prefill/read-file.ts';
import { walkWords } from '../../../src/words/en/walk-words.ts';
import { fullNeckAnswers, neckAnswers } from '../../machines/sample-answers.ts';
import { leadOf } from '../../support/lead-of.ts';
import { arrivedAt, press, renderApp } from '../../support/render-app.tsx';
import { saveInTab } from '../../support/saved-walk.ts';
import { savedAnswers } from '../../support/options.ts';
import { showSummary } from '../../support/show-summary.ts';

const { answersFile, keep } = walkWords;
const making = vi.hoisted(() => ({ isOnline: true }));

vi.mock(import('../../../src/copies/answers-file.ts'), async (importOriginal) => {
  const original = await importOriginal();
  return {
    get answersFile() {
      if (!making.isOnline) throw new TypeError('Failed to fetch dynamically imported module');
      return original.answersFile;
    },
  };
});

const makeAddress = vi.fn<(file: Blob) => string>();
const click = vi.fn<() => void>();

beforeEach(() => {
  making.isOnline = true;
  // jsdom has no files to download.
  URL.createObjectURL = makeAddress.mockReset().mockReturnValue('blob:answers');
  URL.revokeObjectURL = vi.fn<() => void>();
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(click.mockReset());
});

test('The summary saves a file from which the whole walk can be read', async () => {
  await press(showSummary(fullNeckAnswers, 'full'), answersFile.action);
  expect(await screen.findByText(answersFile.saved)).toHaveRole('status');
  expect(click).toHaveBeenCalledOnce();
  expect(await savedFile()).toMatchObject({
    response: { status: 'completed', length: 'full', language: 'en' },
    path: { answers: fullNeckAnswers },
  });
});

test('The page about keeping answers saves a walk that is not finished', async () => {
  const { illnesses: _illnesses, ...unfinished } = neckAnswers;
  saveInTab({ answers: unfinished });
  await press(renderApp(addresses.keepAnswers), answersFile.action);
  await screen.findByText(answersFile.saved);
  expect(await savedFile()).toMatchObject({
    response: { status: 'in-progress' },
    path: { answers: unfinished },
  });
});

test('What the file is for, that it is not locked and that nothing is sent stand beside the button', () => {
  showSummary(neckAnswers);
  for (const line of answersFile.body) {
    const words = leadOf(line).replaceAll(/\[([^\]]+)\]\([^)]+\)/g, '$1');
    expect(
      screen.getByText((_, element) => element?.tagName === 'P' && element.textContent === words),
    ).toBeVisible();
  }
});

test('Nobody is offered a file without an answer in it', async () => {
  saveInTab({ answers: {} });
  renderApp(addresses.keepAnswers);
  await arrivedAt(keep.title);
  expect(screen.queryByRole('button', { name: answersFile.action })).not.toBeInTheDocument();
});

test('Without a network nothing is saved, the page says so, and the answers are still here', async () => {
  making.isOnline = false;
  const user = showSummary(neckAnswers);
  await press(user, answersFile.action);
  expect(await screen.findByText(answersFile.failed)).toHaveRole('status');
  expect(makeAddress).not.toHaveBeenCalled();
  expect(savedAnswers()).toEqual(neckAnswers);
  making.isOnline = true;
  await press(user, answersFile.action);
  await screen.findByText(answersFile.saved);
});

async function savedFile() {
  const [file] = makeAddress.mock.calls[0] ?? [];
  const text = await new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result));
    reader.readAsText(file ?? new Blob());
  });
  return readText(String(text));
}
