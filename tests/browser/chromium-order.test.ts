import { delimiter, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type BrowserProgram, browserOn, type Machine } from './support/browser-places.ts';
import { isProgram } from './support/program-named.ts';

const carriedBrowser: BrowserProgram = { executablePath: '/unpacked/chromium', variables: { A: 'a' } };

describe('the browser for the tests', () => {
  test('is the one that CHROMIUM_PATH names, before any that is installed', async () => {
    const machine = machineWith({ CHROMIUM_PATH: '/named', PATH: '/bin' }, ['/named', '/bin/google-chrome']);
    expect(await browserOn(machine)).toEqual({ executablePath: '/named', variables: {} });
  });

  test('is never another one than CHROMIUM_PATH names', async () => {
    const machine = machineWith({ CHROMIUM_PATH: '/named', PATH: '/bin' }, ['/bin/google-chrome']);
    await expect(browserOn(machine)).rejects.toThrow('"/named" is not a program');
  });

  test('is an installed one, in the order of the names and not of the folders', async () => {
    const PATH = ['/one', '/two'].join(delimiter);
    const found = async (...programs: readonly string[]) =>
      (await browserOn(machineWith({ PATH }, programs))).executablePath;
    const [chrome, stable, chromium, old] = [
      join('/two', 'google-chrome'),
      join('/one', 'google-chrome-stable'),
      join('/two', 'chromium'),
      join('/one', 'chromium-browser'),
    ];
    expect(await found(old, chromium, stable, chrome)).toBe(chrome);
    expect(await found(old, chromium, stable)).toBe(stable);
    expect(await found(old, chromium)).toBe(chromium);
    expect(await found(old)).toBe(old);
  });

  test('is an installed one where CHROMIUM_PATH is set to nothing', async () => {
    const machine = machineWith({ CHROMIUM_PATH: '', PATH: '/bin' }, [join('/bin', 'chromium')]);
    expect(await browserOn(machine)).toEqual({ executablePath: join('/bin', 'chromium'), variables: {} });
  });

  test('is an installed one in the place where its system keeps it', async () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(await browserOn(machineWith({ PATH: '/bin' }, [chrome]))).toEqual({
      executablePath: chrome,
      variables: {},
    });
  });

  test('is the one that npm brought where none is installed', async () => {
    expect(await browserOn(machineWith({ PATH: '/bin' }, []))).toEqual(carriedBrowser);
  });

  test('is unpacked only where it is needed', async () => {
    const machine = machineWith({ PATH: '/bin' }, [join('/bin', 'chromium')]);
    const onlyInstalled = { ...machine, carried: () => Promise.reject(new Error('unpacked for nothing')) };
    expect(await browserOn(onlyInstalled)).toEqual({
      executablePath: join('/bin', 'chromium'),
      variables: {},
    });
  });

  test('is missed with every place that was looked in', async () => {
    const cause = new Error('no room on the disk');
    const failing = { ...machineWith({}, []), carried: () => Promise.reject(cause) };
    const error: unknown = await browserOn(failing).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ cause });
    for (const place of ['CHROMIUM_PATH', 'google-chrome', 'chromium-browser', '@sparticuz/chromium']) {
      expect(String(error)).toContain(place);
    }
  });
});

test('A folder is no program, though it may be looked into', () => {
  expect([process.execPath, dirname(process.execPath), '/nowhere'].map(isProgram)).toEqual([
    true,
    false,
    false,
  ]);
});

function machineWith(variables: Machine['variables'], programs: readonly string[]): Machine {
  return {
    variables,
    isProgram: (path) => programs.includes(path),
    carried: () => Promise.resolve(carriedBrowser),
  };
}
