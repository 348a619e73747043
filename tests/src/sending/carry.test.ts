import { afterEach, describe, expect, test, vi } from 'vitest';
import { fileOf, mailAddress, share, whatCanBeShared } from '../../../src/sending/carry.ts';

const file = fileOf(Uint8Array.of(66, 72, 1), 'sealed-answers.beforehand');
const link = 'https://clinic.example/clinic/answers#sealed=AAAA';

afterEach(() => vi.unstubAllGlobals());

test('A file holds the bytes of the envelope under its name', async () => {
  expect(file.name).toBe('sealed-answers.beforehand');
  expect(new Uint8Array(await file.arrayBuffer())).toEqual(Uint8Array.of(66, 72, 1));
});

test('The address of an email says everything in its subject and body, and breaks lines as mail does', () => {
  const address = mailAddress('movement@clinic.example', 'Answers: K7-2', `Open it:\n\n${link}\n`);
  const { searchParams, pathname } = new URL(address);
  expect(pathname).toBe('movement%40clinic.example');
  expect(searchParams.get('subject')).toBe('Answers: K7-2');
  expect(searchParams.get('body')).toBe(`Open it:\r\n\r\n${link}\r\n`);
});

describe('What a device can share', () => {
  test('is nothing where it has no share sheet', () => {
    vi.stubGlobal('navigator', {});
    expect(whatCanBeShared({ file, text: 'Open it:', link })).toBeNull();
  });

  test('is a text with the link', () => {
    vi.stubGlobal('navigator', { canShare: () => true });
    expect(whatCanBeShared({ file, text: 'Open it:', link })).toEqual({ text: `Open it:\n\n${link}` });
  });

  test('is the file where no link is short enough', () => {
    vi.stubGlobal('navigator', { canShare: () => true });
    expect(whatCanBeShared({ file, text: 'Open it:', link: null })).toEqual({ files: [file] });
  });

  test('is nothing that the device refuses', () => {
    vi.stubGlobal('navigator', { canShare: () => false });
    expect(whatCanBeShared({ file, text: 'Open it:', link: null })).toBeNull();
  });
});

test.each([
  ['passed on', () => Promise.resolve(), true],
  ['not passed on', () => Promise.reject(new DOMException('', 'AbortError')), false],
])('Sharing tells that it was %s', async (_what, sheet, isDone) => {
  vi.stubGlobal('navigator', { share: sheet });
  expect(await share({ text: 'x' })).toBe(isDone);
});
