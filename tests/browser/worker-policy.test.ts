import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page, Worker } from 'playwright-core';
import { describe, expect } from 'vitest';
import { workerAddress, workerPolicy } from '../../src/offline/worker-address.ts';
import { makeCopy, test as base } from './support/offline.ts';

/** Another site, which would let anybody read what it says, and counts who asks. */
const test = base.extend('elsewhere', { scope: 'file' }, async ({ site: _built }, { onCleanup }) => {
  let asked = 0;
  const server = createServer((_request, response) => {
    asked += 1;
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.end('Elsewhere');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onCleanup(() => void server.close());
  // A server that listens at a host and a port has an address with a port.
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return { address, asked: () => asked };
});

describe('the policy of the worker', () => {
  test('lets it ask its own site, and nobody else', async ({ visit, elsewhere }) => {
    const page = await visit();
    await makeCopy(page);
    const worker = workerOf(page);
    expect(await outcomeOf(worker, '/favicon.svg')).toBe('answered');
    expect(await outcomeOf(worker, elsewhere.address)).toBe('TypeError');
    expect(elsewhere.asked()).toBe(0);
    expect(await (await fetch(elsewhere.address)).text()).toBe('Elsewhere');
    expect(elsewhere.asked()).toBe(1);
  });
});

describe('the policy of a page', () => {
  test('lets it name an address for a script once, by the one rule, and by no plain text', async ({
    visit,
  }) => {
    const page = await visit();
    await makeCopy(page);
    const outcomes = await page.evaluate(outcomesOfNaming, [workerPolicy, workerAddress] as const);
    expect(outcomes).toEqual({
      again: 'TypeError',
      other: 'TypeError',
      plain: 'TypeError',
      ask: 'TypeError',
    });
  });
});

/** The name of the error that each way ends in. Runs in the page. */
async function outcomesOfNaming([name, address]: readonly [string, string]): Promise<Record<string, string>> {
  const rules = { createScriptURL: (text: string) => text };
  const ways: Record<string, () => unknown> = {
    again: () => window.trustedTypes?.createPolicy(name, rules),
    other: () => window.trustedTypes?.createPolicy(`${name}-2`, rules),
    plain: () => navigator.serviceWorker.register(address),
    ask: () => fetch(address),
  };
  const outcomes: Record<string, string> = {};
  for (const [way, act] of Object.entries(ways)) {
    try {
      await act();
      outcomes[way] = 'done';
    } catch (error) {
      outcomes[way] = error instanceof Error ? error.name : 'something';
    }
  }
  return outcomes;
}

function workerOf(page: Page): Worker {
  const [worker] = page.context().serviceWorkers();
  if (!worker) throw new Error('The browser has no worker for this site.');
  return worker;
}

function outcomeOf(worker: Worker, address: string): Promise<string> {
  return worker.evaluate(async (asked) => {
    try {
      await fetch(asked);
      return 'answered';
    } catch (error) {
      return error instanceof Error ? error.name : 'something';
    }
  }, address);
}
