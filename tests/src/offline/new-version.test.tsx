import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addresses, questionAddress } from '../../../src/addresses.ts';
import type { followWorker } from '../../../src/offline/worker.ts';
import { NewVersion } from '../../../src/offline/new-version.tsx';
import { takeOver, takeOverIfAlone } from '../../../src/offline/worker-address.ts';
import { tabShelf } from '../../../src/saving/shelf.ts';
import { offlineWords } from '../../../src/words/en/offline.ts';

const { newVersion } = offlineWords;
const follow = vi.hoisted(() => vi.fn<typeof followWorker>());

vi.mock('../../../src/offline/worker.ts', () => ({ followWorker: follow }));

beforeEach(() => {
  follow.mockReset().mockReturnValue(() => undefined);
});

afterEach(() => {
  sessionStorage.clear();
});

const quiet = [
  addresses.start,
  addresses.about,
  addresses.privacy,
  addresses.accessibility,
  addresses.checkAnswers,
];

test.each(quiet)(
  'At %s a newer version that waits is told of, with a way to change to it',
  async (address) => {
    open(address);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    const worker = wait(false);
    expect(screen.getByRole('status')).toHaveTextContent(newVersion.body);
    expect(worker.requests).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: newVersion.action }));
    expect(worker.requests).toEqual([takeOver]);
  },
);

const others = [
  addresses.emergencyCheck,
  addresses.emergency,
  questionAddress('who'),
  addresses.summary,
  addresses.fromFile,
  addresses.invitation,
];

test.each(others)('At %s nobody is disturbed', (address) => {
  open(address);
  wait(false);
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

test('A version that has waited since an earlier visit is asked for when a visit begins', () => {
  open(addresses.start);
  expect(wait(true).requests).toEqual([takeOverIfAlone]);
});

test('It is not asked for where somebody has answered', () => {
  tabShelf.write('{"answers":{"who":"me"}}');
  open(addresses.start);
  expect(wait(true).requests).toEqual([]);
});

test('It is not asked for on another page', () => {
  open(addresses.about);
  expect(wait(true).requests).toEqual([]);
});

function open(address: string): void {
  window.history.pushState(null, '', address);
  render(<NewVersion words={newVersion} />);
}

/** A newer version has come, or is there from before. */
function wait(isFromBefore: boolean): { readonly requests: readonly string[] } {
  const requests: string[] = [];
  const worker = Object.assign(new EventTarget(), {
    state: 'installed',
    postMessage: (request: string) => requests.push(request),
  });
  act(() => {
    for (const [tell] of follow.mock.calls) tell(worker as unknown as ServiceWorker, isFromBefore);
  });
  return { requests };
}
