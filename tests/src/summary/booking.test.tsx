import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { pathOf } from '../../../machines/path.ts';
import { readingOf } from '../../../machines/reading.ts';
import { clinic, telephoneAddress } from '../../../src/clinic/clinic.ts';
import { callSentences } from '../../../src/summary/sentences.ts';
import { walkWords } from '../../../src/words/en/walk-words.ts';
import { words } from '../../../src/words/en/words.ts';
import { neckAnswers } from '../../machines/sample-answers.ts';
import { showSummary } from '../../support/show-summary.ts';

const { book } = walkWords.summary;

test('The number of the clinic is a link to tap', () => {
  showSummary(neckAnswers);
  const call = screen.getByRole('link', { name: book.call(clinic) });
  expect(call).toHaveAttribute('href', telephoneAddress(clinic.telephone));
  expect(call.getAttribute('href')).toMatch(/^tel:\+?\d+$/);
});

test('There is something to read aloud, made of the answers', () => {
  showSummary(neckAnswers);
  const say = within(screen.getByRole('blockquote')).getAllByRole('paragraph');
  expect(say.map(({ textContent }) => textContent)).toEqual(
    callSentences(readingOf(pathOf(neckAnswers, 'short')), walkWords, 'en'),
  );
});

test('A clinic that takes no bookings on its website has no link to one', () => {
  vi.spyOn(clinic, 'bookingAddress', 'get').mockReturnValue(null);
  showSummary(neckAnswers);
  expect(screen.queryByRole('link', { name: book.online })).not.toBeInTheDocument();
});

test('Without a network, the link to the website says so, and the number does not', () => {
  vi.spyOn(clinic, 'bookingAddress', 'get').mockReturnValue('https://clinic.example/book');
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  showSummary(neckAnswers);
  expect(beside(book.online)).toBe(`${book.online} (${words.site.needsNetwork})`);
  expect(beside(book.call(clinic))).toBe(book.call(clinic));
  vi.restoreAllMocks();
});

test('A clinic that takes bookings on its website has a link that tells the website nothing', () => {
  vi.spyOn(clinic, 'bookingAddress', 'get').mockReturnValue('https://clinic.example/book');
  showSummary(neckAnswers);
  const link = screen.getByRole('link', { name: book.online });
  expect([link.getAttribute('href'), link.getAttribute('rel')]).toEqual([
    'https://clinic.example/book',
    'noreferrer',
  ]);
});

/** What stands in the paragraph of a link. */
function beside(name: string): string | undefined {
  return screen.getByRole('link', { name }).parentElement?.textContent;
}
