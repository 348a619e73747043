import { afterEach, describe, expect, test, vi } from 'vitest';
import { makeDoctorKey } from '../../../../src/doctor/keys/doctor-key.ts';
import { forgetKey, keepKey, keptKeys } from '../../../../src/doctor/keys/kept-key.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

// What a browser keeps is tested in one: tests/browser/doctor-keys.test.ts.
describe('A browser that keeps nothing says so, and nothing fails', () => {
  test.each([
    ['where there is no storage', () => vi.stubGlobal('indexedDB', undefined)],
    ['where storage is forbidden', () => vi.stubGlobal('indexedDB', { open: forbid })],
    ['where storage cannot be opened', () => vi.stubGlobal('indexedDB', { open: fail })],
  ])('%s', async (_where, prepare) => {
    prepare();
    const { key } = await makeDoctorKey();
    expect(await keepKey('movement', key)).toBe(false);
    expect(await keptKeys()).toEqual([]);
    expect(await forgetKey('movement')).toBe(false);
  });
});

function forbid(): never {
  throw new DOMException('The operation is insecure.', 'SecurityError');
}

function fail(): unknown {
  const request = { onerror: () => {}, error: new DOMException('full', 'QuotaExceededError') };
  queueMicrotask(() => request.onerror());
  return request;
}
