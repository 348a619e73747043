import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { followWorker as FollowWorker } from '../../../src/offline/worker.ts';
import { workerAddress } from '../../../src/offline/worker-address.ts';

/** A worker that a browser has begun to install. */
class Worker extends EventTarget {
  state = 'installing';

  become(state: string): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class Registration extends EventTarget {
  waiting: Worker | null = null;
  installing: Worker | null = null;
  active: Worker | null = null;
  readonly update = vi.fn<() => Promise<void>>(() => Promise.resolve());
}

const told = vi.fn<(worker: unknown, isFromBefore: boolean) => void>();
let registration: Registration;
const register = vi.fn<(address: string, options: object) => Promise<Registration>>();

beforeEach(() => {
  vi.resetModules();
  told.mockReset();
  registration = new Registration();
  register.mockReset().mockImplementation(() => Promise.resolve(registration));
  browserHas({ register, controller: null });
});

afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(navigator, 'serviceWorker');
  Reflect.deleteProperty(navigator, 'connection');
});

test('The worker is asked for at its address, for the folder in which the site stands', async () => {
  await follow();
  expect(register).toHaveBeenCalledWith(workerAddress, { scope: '/' });
});

test('The first worker of all is nothing new', async () => {
  registration.installing = new Worker();
  await follow();
  registration.installing.become('installed');
  expect(told).not.toHaveBeenCalled();
});

test('A newer version is told of when all its files are there', async () => {
  registration.active = new Worker();
  await follow();
  const next = new Worker();
  registration.installing = next;
  registration.dispatchEvent(new Event('updatefound'));
  expect(told).not.toHaveBeenCalled();
  next.become('installed');
  expect(told).toHaveBeenCalledWith(next, false);
});

test('A newer version that was being fetched already is told of too', async () => {
  registration.active = new Worker();
  registration.installing = new Worker();
  await follow();
  registration.installing.become('installed');
  expect(told).toHaveBeenCalledTimes(1);
});

test('A newer version that waits from an earlier visit is told of as such', async () => {
  registration.active = new Worker();
  registration.waiting = new Worker();
  await follow();
  expect(told).toHaveBeenCalledWith(registration.waiting, true);
});

test('A newer version is looked for when the page comes back into view', async () => {
  await follow();
  expect(registration.update).not.toHaveBeenCalled();
  document.dispatchEvent(new Event('visibilitychange'));
  expect(registration.update).toHaveBeenCalledTimes(1);
});

test('A page that asks the second time is told by the same registration, and a page that is left by none', async () => {
  const { followWorker } = await import('../../../src/offline/worker.ts');
  registration.waiting = new Worker();
  followWorker(told)();
  followWorker(told);
  await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1));
  expect(register).toHaveBeenCalledTimes(1);
});

test('Somebody who saves data is sent no copy, and keeps the one they have', async () => {
  Object.defineProperty(navigator, 'connection', { configurable: true, value: { saveData: true } });
  await follow();
  expect(register).not.toHaveBeenCalled();
  vi.resetModules();
  browserHas({ register, controller: new Worker() });
  await follow();
  expect(register).toHaveBeenCalledTimes(1);
});

test.each([
  ['has no workers', undefined],
  ['forbids them', { register: () => Promise.reject(new DOMException('Forbidden', 'SecurityError')) }],
])('A browser that %s works without one', async (_what, container) => {
  browserHas(container);
  await follow();
  expect(told).not.toHaveBeenCalled();
});

/** Follows in a page that was loaded anew, until what is there has been told. */
async function follow(): Promise<void> {
  const { followWorker }: { readonly followWorker: typeof FollowWorker } =
    await import('../../../src/offline/worker.ts');
  followWorker(told);
  return settled();
}

/** Everything that has been promised has been kept. */
function settled(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

function browserHas(container: object | undefined): void {
  Object.defineProperty(navigator, 'serviceWorker', { configurable: true, value: container });
}
