import { screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { adviceOf } from '../../../machines/advice.ts';
import { pathOf } from '../../../machines/path.ts';
import { readingOf } from '../../../machines/reading.ts';
import { clinic } from '../../../src/clinic/clinic.ts';
import { summaryText } from '../../../src/summary/summary-text.ts';
import { walkWords } from '../../../src/words/en/walk-words.ts';
import { neckAnswers } from '../../machines/sample-answers.ts';
import { press } from '../../support/render-app.tsx';
import { showSummary } from '../../support/show-summary.ts';

const { copy } = walkWords.summary;
const path = pathOf(neckAnswers, 'short');
const text = summaryText(
  { path, reading: readingOf(path), advice: adviceOf(path), day: new Date() },
  walkWords,
  clinic,
  'en',
);

const makeAddress = vi.fn<(file: Blob) => string>();
const dropAddress = vi.fn<(address: string) => void>();

beforeEach(() => {
  // jsdom has no files to download.
  URL.createObjectURL = makeAddress.mockReset().mockReturnValue('blob:summary');
  URL.revokeObjectURL = dropAddress.mockReset();
});

test('Print opens the print window of the browser', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  await press(showSummary(neckAnswers), copy.print);
  expect(print).toHaveBeenCalledOnce();
});

test('Copy puts the whole summary on the clipboard, and says so', async () => {
  await press(showSummary(neckAnswers), copy.copy);
  expect(await screen.findByText(copy.copied)).toHaveRole('status');
  expect(await navigator.clipboard.readText()).toBe(text);
});

test('A browser that does not let us copy says so', async () => {
  const user = showSummary(neckAnswers);
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('No.', 'NotAllowedError'));
  await press(user, copy.copy);
  expect(await screen.findByText(copy.copyFailed)).toHaveRole('status');
});

test('Download hands over the same text as a file made in the browser', async () => {
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  await press(showSummary(neckAnswers), copy.download);
  const [file] = makeAddress.mock.calls[0] ?? [];
  expect(file?.type).toBe('text/plain;charset=utf-8');
  expect(await textOf(file)).toBe(text);
  const link = clicked.mock.contexts[0] as HTMLAnchorElement;
  expect([link.download, link.href]).toEqual([copy.fileName, 'blob:summary']);
  // Some browsers read the file only later.
  expect(dropAddress).not.toHaveBeenCalled();
});

function textOf(file: Blob | undefined): Promise<unknown> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result));
    reader.readAsText(file ?? new Blob());
  });
}
