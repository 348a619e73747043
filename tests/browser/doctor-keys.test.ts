import type { Dialog, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { recipientSchema } from '../../src/clinic/recipient-schema.ts';
import { keyOfSecret } from '../../src/doctor/keys/doctor-key.ts';
import { readKeyFile } from '../../src/doctor/keys/key-file.ts';
import { secretOfWords } from '../../src/doctor/keys/recovery-words.ts';
import { fingerprintOf } from '../../src/invitation/fingerprint.ts';
import { doctorWords } from '../../src/words/en/doctor/doctor-words.ts';
import { leadOf } from '../support/lead-of.ts';
import { focused } from './support/accessible.ts';
import { axeFindings } from './support/axe.ts';
import {
  arriveAtStep,
  fillRecipient,
  makeFile,
  makeKeys,
  openWithFile,
  openWithWords,
  passphrase,
  pressNamed,
  problems,
  savedFrom,
  startCeremony,
  startRehearsal,
  stepTitles,
  takeWords,
} from './support/ceremony.ts';
import { copied } from './support/clipboard.ts';
import { tabTo } from './support/keys.ts';
import { smallerThan, targetsOn } from './support/targets.ts';
import { test } from './support/test.ts';
import { watch } from './support/watch.ts';

const { keys } = doctorWords;

// One after another: each runs 600,000 rounds several times, and the machine has few cores.
describe('the making of keys', () => {
  test('ends with lines for clinic.json whose keys are those of the file and of the words', async ({
    page,
  }) => {
    const { requests, messages } = await watch(page);
    const { file, words, lines } = await makeKeys(page);
    const recipient = recipientSchema.parse(JSON.parse(lines));
    const opened = await readKeyFile(file.text, passphrase);
    const read = secretOfWords(words.join(' '));
    if (opened.kind === 'refused' || read.kind === 'refused') throw new Error('A key does not open.');
    expect(file.name).toBe('movement.beforehand-key');
    expect(recipient).toEqual({
      id: 'movement',
      name: 'Movement team',
      role: 'Consultant neurologists and nurses',
      email: 'movement@the-london-clinic.example',
      telephone: null,
      bring: true,
      keys: [opened.key.publicKey, (await keyOfSecret(read.secret)).publicKey],
    });
    expect(await page.locator('.fingerprint').innerText()).toBe(await fingerprintOf(recipient.keys));
    expect(requests.filter((request) => request.method() !== 'GET').map((request) => request.url())).toEqual(
      [],
    );
    expect(messages).toEqual([]);
    expect(await kept(page)).toEqual([]);
  });

  test('can be done with the keyboard alone, and each step takes focus to its heading', async ({ page }) => {
    await startCeremony(page);
    const unseen = [
      ...(await type(page, keys.who.fields.id.label, 'movement')),
      ...(await type(page, keys.who.fields.name.label, 'Movement team')),
      ...(await type(page, keys.who.fields.role.label, 'Nurses')),
    ];
    await page.keyboard.press('Enter');
    await headingHasFocus(page, 'file');
    unseen.push(...(await type(page, keys.file.passphrase, passphrase)));
    unseen.push(...(await type(page, keys.file.again, passphrase)));
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    const { name, text } = await savedFrom(download);
    await headingHasFocus(page, 'fileSaved');
    unseen.push(...(await pressByKey(page, keys.fileSaved.continue)));
    await headingHasFocus(page, 'words');
    const words = await page.locator('.screen-only .recovery-words li').allInnerTexts();
    unseen.push(...(await pressByKey(page, keys.words.continue)));
    await headingHasFocus(page, 'openFile');
    unseen.push(...(await tabTo(page, keys.openFile.file)));
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Space')]);
    await chooser.setFiles({ name, mimeType: '', buffer: Buffer.from(text) });
    unseen.push(...(await type(page, keys.openFile.passphrase, passphrase)));
    await page.keyboard.press('Enter');
    await headingHasFocus(page, 'openWords');
    unseen.push(...(await type(page, keys.openWords.words, words.join(' '))));
    unseen.push(...(await pressByKey(page, keys.openWords.open)));
    await headingHasFocus(page, 'lines');
    expect(unseen).toEqual([]);
  });

  test('passes axe, fits 320 pixels and has large targets at every step, with its errors', async ({
    page,
  }) => {
    const faults: string[] = [];
    const look = async (place: string) => {
      const found = [...(await axeFindings(page)), ...(await layoutFaults(page))];
      faults.push(...found.map((fault) => `${place}: ${fault}`));
    };
    await startCeremony(page);
    await look('who');
    await pressNamed(page, keys.continue);
    await problems(page);
    await look('who with errors');
    await fillRecipient(page);
    await pressNamed(page, keys.file.make);
    await problems(page);
    await look('file with an error');
    const file = await makeFile(page);
    await look('fileSaved');
    const words = await takeWords(page);
    await look('words');
    await startRehearsal(page);
    await openWithFile(page, file, 'another passphrase');
    await problems(page);
    await look('openFile with an error');
    await openWithFile(page, file);
    await arriveAtStep(page, 'openWords');
    await openWithWords(page, 'abandon');
    await problems(page);
    await look('openWords with an error');
    await openWithWords(page, words.join(' '));
    await arriveAtStep(page, 'lines');
    await pressNamed(page, keys.keep.keep);
    await page.getByText(keys.keep.kept).waitFor();
    await look('lines');
    expect(faults).toEqual([]);
  });

  test('says what is wrong in the rehearsal, and goes on only when both keys have opened', async ({
    open,
  }) => {
    const page = await open();
    const other = await makeKeys(await open());
    await startCeremony(page);
    await fillRecipient(page);
    const file = await makeFile(page);
    const words = await takeWords(page);
    await startRehearsal(page);
    expect(await page.content()).not.toContain(words.slice(0, 3).join(' '));
    await openWithFile(page, file, '');
    expect(await problems(page)).toEqual([keys.openFile.noPassphrase]);
    await openWithFile(page, file, 'another passphrase');
    await expect.poll(() => problems(page)).toEqual([keys.openFile.refusals.wrongPassphrase]);
    await openWithFile(page, { ...file, text: file.text.slice(0, -20) });
    await expect.poll(() => problems(page)).toEqual([keys.openFile.refusals.damaged]);
    await openWithFile(page, { ...file, text: 'a letter' });
    await expect.poll(() => problems(page)).toEqual([keys.openFile.refusals.notAKeyFile]);
    await openWithFile(page, other.file);
    await expect.poll(() => problems(page)).toEqual([keys.openFile.otherKey(file.name)]);
    await openWithFile(page, file);
    await arriveAtStep(page, 'openWords');
    expect(await page.locator('main').innerText()).toContain(keys.sample.text);
    await openWithWords(page, words.slice(1).join(' '));
    expect(await problems(page)).toEqual([keys.openWords.count(23)]);
    await openWithWords(page, words.with(6, 'tremor').join(' '));
    await expect.poll(() => problems(page)).toEqual([keys.openWords.unknownWord('tremor', 7)]);
    await openWithWords(page, other.words.join(' '));
    await expect.poll(() => problems(page)).toEqual([keys.openWords.otherKey]);
    await openWithWords(page, words.map((word) => word.slice(0, 4).toUpperCase()).join(' '));
    await arriveAtStep(page, 'lines');
  });

  test('prints the recovery key on 1 page, and nothing else', async ({ page }) => {
    await startCeremony(page);
    await fillRecipient(page);
    await makeFile(page);
    const words = await takeWords(page);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const text = await page.locator('body').innerText();
    const { sheet } = keys.words;
    expect(text).toContain(sheet.keepApart);
    expect(text).toContain('Movement team (movement)');
    expect(text.split('\n').filter((line) => words.includes(line))).toEqual(words);
    expect(text).not.toContain(keys.words.lead[0]);
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
});

describe('leaving', () => {
  test('is asked about while keys are half made, and no longer once the lines are copied', async ({
    open,
  }) => {
    const page = await open({ permissions: ['clipboard-write'] });
    const asked: Dialog[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog);
      void dialog.dismiss();
    });
    const { lines } = await makeKeys(page);
    await page.reload().catch(() => null);
    expect(asked.map((dialog) => dialog.type())).toEqual(['beforeunload']);
    await arriveAtStep(page, 'lines');
    await pressNamed(page, keys.lines.copy);
    await page.getByText(keys.lines.copied).waitFor();
    expect(await copied(page)).toBe(lines);
    await page.reload();
    await arriveAtStep(page, 'who');
    expect(asked).toHaveLength(1);
  });

  test('ends what the page holds, also when Back shows it again', async ({ page }) => {
    page.on('dialog', (dialog) => void dialog.accept());
    await startCeremony(page);
    await fillRecipient(page);
    await makeFile(page);
    const words = await takeWords(page);
    await page.goto('/clinic');
    await page.goBack();
    await arriveAtStep(page, 'who');
    expect(await page.content()).not.toContain(`>${words[0]}<`);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  });
});

describe('a key that is kept in the browser', () => {
  test('is there after a reload, cannot be read out, and can be forgotten', async ({ page }) => {
    page.on('dialog', (dialog) => void dialog.accept());
    const { lines } = await makeKeys(page);
    const [first] = recipientSchema.parse(JSON.parse(lines)).keys;
    await pressNamed(page, keys.keep.keep);
    await page.getByText(keys.keep.kept).waitFor();
    const once = [{ recipient: 'movement', publicKey: first, isExtractable: false, opens: true }];
    expect(await kept(page)).toEqual(once);
    await page.reload();
    await arriveAtStep(page, 'who');
    expect(await kept(page)).toEqual(once);
    await makeKeys(page);
    await pressNamed(page, keys.keep.keep);
    await pressNamed(page, keys.keep.forget);
    await page.getByText(keys.keep.forgotten).waitFor();
    expect(await kept(page)).toEqual([]);
  });

  test('is refused by a browser without storage, which the page says', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', { value: undefined });
    });
    await makeKeys(page);
    await pressNamed(page, keys.keep.keep);
    await page.getByText(keys.keep.failed).waitFor();
    expect(await page.getByRole('button', { name: keys.keep.forget }).count()).toBe(0);
  });
});

test('a browser without X25519 is told what to use', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(SubtleCrypto.prototype, 'importKey', {
      value: () => Promise.reject(new DOMException('X25519', 'NotSupportedError')),
    });
  });
  await page.goto('/clinic/key');
  await page.getByText(leadOf(keys.unsupported[0] ?? '')).waitFor();
  expect(await page.getByRole('textbox').count()).toBe(0);
});

async function type(page: Page, label: string, text: string): Promise<readonly string[]> {
  const unseen = await tabTo(page, label);
  await page.keyboard.insertText(text);
  return unseen;
}

async function pressByKey(page: Page, name: string): Promise<readonly string[]> {
  const unseen = await tabTo(page, name);
  await page.keyboard.press('Enter');
  return unseen;
}

async function headingHasFocus(page: Page, step: keyof typeof stepTitles): Promise<void> {
  await arriveAtStep(page, step);
  await expect.poll(() => focused(page)).toBe(`h1: ${stepTitles[step]}`);
}

async function layoutFaults(page: Page): Promise<readonly string[]> {
  const size = page.viewportSize() ?? { width: 390, height: 844 };
  await page.setViewportSize({ width: 320, height: 640 });
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth > 320);
  const small = smallerThan(44, await targetsOn(page));
  await page.setViewportSize(size);
  return [...(tooWide ? ['it is wider than 320 pixels'] : []), ...small];
}

/** The keys in the browser's storage, each with whether its private half can still be used. */
function kept(page: Page): Promise<readonly unknown[]> {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases();
    if (!databases.some(({ name }) => name === 'beforehand-clinic')) return [];
    // This function runs in the browser, where nothing else of this file is.
    // oxlint-disable-next-line unicorn/consistent-function-scoping
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('no reason')));
      });
    const database = await done(indexedDB.open('beforehand-clinic'));
    const store = () => database.transaction('keys').objectStore('keys');
    const names = await done(store().getAllKeys());
    const values = (await done(store().getAll())) as { pair: CryptoKeyPair; publicKey: string }[];
    database.close();
    return Promise.all(
      values.map(async ({ pair, publicKey }, index) => {
        const algorithm = { name: 'X25519', public: pair.publicKey };
        const bits = await crypto.subtle.deriveBits(algorithm, pair.privateKey, 256);
        const isExtractable = pair.privateKey.extractable;
        return { recipient: names[index], publicKey, isExtractable, opens: bits.byteLength === 32 };
      }),
    );
  });
}
