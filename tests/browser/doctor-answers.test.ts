import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { entropyToMnemonic } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { doctorAddresses } from '../../src/doctor/doctor-addresses.ts';
import { writeKeyFile } from '../../src/doctor/keys/key-file.ts';
import { codeLinkOf, linkOf } from '../../src/sealing/carriers.ts';
import { newWalkId } from '../../src/sealing/seal.ts';
import { plainProse } from '../../src/summary/plain-prose.ts';
import { doctorWords } from '../../src/words/en/doctor/doctor-words.ts';
import recipients from '../support/recipients.ts';
import { focused } from './support/accessible.ts';
import { axeFindings } from './support/axe.ts';
import { makeKeys } from './support/ceremony.ts';
import { browserThatSees, filmFromCanvas, hasCameras, withoutCameras } from './support/camera.ts';
import { copied } from './support/clipboard.ts';
import { tabTo } from './support/keys.ts';
import { sealedAnswers, secretKey, typical } from './support/sealed.ts';
import { smallerThan, targetsOn } from './support/targets.ts';
import { test } from './support/test.ts';
import { button } from './support/walk.ts';
import { watch } from './support/watch.ts';

const { open: words, summary } = doctorWords;
const { bring, key, opened } = words;
const team = recipients[0]?.name ?? '';
const page1 = 'https://beforehand.example/clinic/answers';

describe.concurrent('the page that opens answers', () => {
  test('opens a link that was pasted with the 24 words, lets nothing out, and forgets it all', async ({
    page,
  }) => {
    const { messages, requests } = await watch(page);
    await openPage(page);
    await paste(page, `Here are my answers:\n${linkOf(await sealedAnswers(), page1)}\n\nSent from my phone`);
    await page.getByText(bring.added(1, '1')).waitFor();
    expect(await page.locator('.brought').innerText()).toContain(`For ${team}, version 1 of the questions.`);
    const before = requests.length;
    await giveWords(page);
    expect(await focused(page)).toBe(`h1: ${opened.title}`);
    const history = await page.locator('.history').innerText();
    expect(history).toContain('Reference: K7-2.');
    expect(history).toContain(`Sealed for: ${team}.`);
    expect(history).toContain(String(typical().answers.matters));
    expect(history).toContain(summary.distribution.rule('').split(' ').slice(-4).join(' '));
    const fetched = requests.slice(before).map((request) => new URL(request.url()).pathname);
    expect(fetched.filter((path) => !path.startsWith('/assets/clinic/'))).toEqual([]);
    expect(messages).toEqual([]);
    await button(page, opened.close).click();
    await page.getByText(opened.closed).waitFor();
    expect(await page.content()).not.toContain(String(typical().answers.matters));
    expect(await page.locator('.brought').count()).toBe(0);
  });

  test('takes the answers of its own address out of the address, and opens them with a key file', async ({
    page,
  }) => {
    const envelope = await sealedAnswers();
    await page.goto(`${doctorAddresses.answers}#sealed=${linkOf(envelope, '').split('=')[1]}`);
    await page.getByText(bring.added(1, '1')).waitFor();
    expect(await page.evaluate(() => window.location.hash)).toBe('');
    await giveFile(page, 'wrong horse');
    expect(await focused(page)).toBe(`alert: ${doctorWords.keys.problem}${key.file.faults.wrongPassphrase}`);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByLabel(key.file.passphrase).fill('correct horse');
    await button(page, key.open).click();
    await page.getByRole('heading', { name: summary.title }).waitFor();
  });

  test('opens with a key that is kept in this browser, without a passphrase', async ({ page }) => {
    const { lines } = await makeKeys(page);
    await button(page, doctorWords.keys.keep.keep).click();
    await page.getByText(doctorWords.keys.keep.kept, { exact: true }).waitFor();
    page.on('dialog', (dialog) => void dialog.accept());
    const { keys } = JSON.parse(lines) as { readonly keys: readonly string[] };
    await openPage(page);
    await paste(page, linkOf(await sealedAnswers({ keys }), page1));
    await page.getByRole('radio', { name: /in this browser/ }).check();
    await button(page, key.open).click();
    await page.getByRole('heading', { level: 1, name: opened.title }).waitFor();
    expect(await page.locator('.history').innerText()).toContain('Reference: K7-2.');
    await button(page, opened.close).click();
    await page.getByRole('radio', { name: /in this browser/ }).check();
    await button(page, key.forget(team)).click();
    await page.getByText(doctorWords.keys.keep.forgotten).waitFor();
    expect(await page.getByRole('radio', { name: /in this browser/ }).count()).toBe(0);
  });

  test('reads several files and pictures at once, and says which it could not', async ({ page }) => {
    await openPage(page);
    const walk = newWalkId();
    const older = await sealedAnswers({ walk });
    const newer = await sealedAnswers({ walk, copy: 2 });
    const another = await sealedAnswers({ carrier: 'code' });
    const picture = await pictureOfCode(page, codeLinkOf(another, page1));
    await page.getByLabel(bring.files.label).setInputFiles([
      { name: 'old.beforehand', mimeType: '', buffer: Buffer.from(older) },
      {
        name: 'mail.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from(linkOf(newer, page1).replaceAll(/.{76}/g, '$&\n')),
      },
      { name: 'code.png', mimeType: 'image/png', buffer: picture },
      { name: 'other.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') },
      { name: 'broken.png', mimeType: 'image/png', buffer: Buffer.from('no picture') },
    ]);
    await page.getByText(bring.added(3, '3')).waitFor();
    const alert = await page.getByRole('alert').innerText();
    expect(alert).toContain(bring.fileFaults.notInFile('other.pdf'));
    expect(alert).toContain(bring.fileFaults.unreadable('broken.png'));
    await giveWords(page, 1);
    expect(await page.locator('.history').count()).toBe(3);
    const sections = await page.locator('.opened__one').allInnerTexts();
    expect(sections[0]).toContain(opened.newest);
    expect(sections[1]).toContain(opened.older);
    expect(sections.every((section) => section.includes(opened.sameReference))).toBe(true);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await axeFindings(page)).toEqual([]);
    expect(smallerThan(44, await targetsOn(page))).toEqual([]);
  });

  test('reads a code that a canvas shows in place of a camera, lets go of it, and says so', async ({
    page,
  }) => {
    await filmFromCanvas(page, codeLinkOf(await sealedAnswers({ carrier: 'code' }), page1));
    await watchStream(page);
    await openPage(page);
    await expectFilmed(page);
  });

  test('films a code with the camera, lets go of it, and says so', async ({ site, skip }) => {
    const browser = await browserThatSees(codeLinkOf(await sealedAnswers({ carrier: 'code' }), page1));
    try {
      const context = await browser.newContext({ baseURL: site, permissions: ['camera'] });
      const page = await context.newPage();
      await watchStream(page);
      await openPage(page);
      skip(!(await hasCameras(page)), withoutCameras);
      await expectFilmed(page);
    } finally {
      await browser.close();
    }
  });

  test('says that there is no camera', async ({ page }) => {
    await openPage(page);
    await button(page, bring.camera.start).click();
    await page.getByText(bring.camera.absent).waitFor();
  });

  test('says that it may not use the camera', async ({ site, skip }) => {
    const browser = await browserThatSees('nothing');
    try {
      const other = await (await browser.newContext({ baseURL: site, permissions: [] })).newPage();
      await openPage(other);
      skip(!(await hasCameras(other)), withoutCameras);
      await button(other, bring.camera.start).click();
      await other.getByText(bring.camera.refused).waitFor();
    } finally {
      await browser.close();
    }
  });

  test('refuses what it cannot open, each with its sentence', async ({ page }) => {
    await openPage(page);
    await paste(page, 'no link');
    expect(await focused(page)).toBe(`alert: ${doctorWords.keys.problem}${bring.faults.notInText}`);
    const whole = await sealedAnswers({ reference: 'A-1' });
    const changed = whole.slice();
    changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
    for (const envelope of [
      changed,
      await sealedAnswers({ questionnaireVersion: '999' }),
      await sealedAnswers({ answers: { ...typical().answers, who: 'nobody' } }),
      await sealedAnswers({ answers: JSON.parse('{"__proto__":{"polluted":true}}') }),
    ]) {
      await paste(page, linkOf(envelope, page1));
    }
    const newer = whole.slice();
    newer[2] = 2;
    await paste(page, linkOf(newer, page1));
    expect(await focused(page)).toBe(`alert: ${doctorWords.keys.problem}${bring.faults.newer}`);
    await giveWords(page);
    const sections = (await page.locator('.opened__one').allInnerTexts()).join('\n');
    for (const refusal of ['cannotOpen', 'unknownEdition', 'answers'] as const) {
      for (const sentence of plainProse(opened.refused[refusal](team))) expect(sections).toContain(sentence);
    }
    expect(await page.locator('.history').count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
    await button(page, opened.tryAnother).click();
    expect(await page.locator('.brought__one').count()).toBe(4);
  });

  test('keeps what was typed where it is, with hidden characters marked', async ({ page }) => {
    await openPage(page);
    const matters = '<img src=x onerror="document.title=1"> \u202Eright\u200B [link](https://evil.example)';
    await paste(page, linkOf(await sealedAnswers({ answers: { ...typical().answers, matters } }), page1));
    await giveWords(page);
    const typed = await page.locator('bdi.history__typed').allInnerTexts();
    expect(typed).toContain(
      '<img src=x onerror="document.title=1"> [U+202E]right[U+200B] [link](https://evil.example)',
    );
    expect(await page.locator('.history img, .history a').count()).toBe(0);
  });

  test('copies, downloads and prints the summary, on half a page', async ({ page }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await openPage(page);
    await paste(page, linkOf(await sealedAnswers(), page1));
    await giveWords(page);
    await button(page, opened.copy).click();
    await page.getByText(opened.copied).waitFor();
    const text = await copied(page);
    expect(text).toContain(summary.title);
    const downloading = page.waitForEvent('download');
    await button(page, opened.download).click();
    expect((await downloading).suggestedFilename()).toBe('history-K7-2.txt');
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 680, height: 900 });
    const { height } = await page.locator('.history').evaluate((history) => history.getBoundingClientRect());
    expect(height / (96 / 25.4)).toBeLessThanOrEqual(297 / 2 - 13);
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });

  test('can be used by the keyboard alone, and is accessible from the start', async ({ page }) => {
    await openPage(page);
    expect(await axeFindings(page)).toEqual([]);
    expect(smallerThan(44, await targetsOn(page))).toEqual([]);
    await page.getByLabel(bring.paste.label).focus();
    await page.keyboard.insertText(linkOf(await sealedAnswers(), page1));
    expect(await tabTo(page, bring.paste.action)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByText(bring.added(1, '1')).waitFor();
    await page.getByRole('radio', { name: key.file.label }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.insertText(recoveryWords(0));
    expect(await axeFindings(page)).toEqual([]);
    expect(await tabTo(page, key.open)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: summary.title }).waitFor();
  });
});

/** Remembers the stream that the page gets, to see whether it is let go of. */
async function watchStream(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { mediaDevices } = navigator;
    const ask = mediaDevices.getUserMedia.bind(mediaDevices);
    mediaDevices.getUserMedia = async (wanted) => {
      const stream = await ask(wanted);
      Object.assign(window, { stream });
      return stream;
    };
  });
}

async function expectFilmed(page: Page): Promise<void> {
  await button(page, bring.camera.start).click();
  await page.getByText(bring.camera.stopped).waitFor();
  await page.getByText(bring.added(1, '1')).waitFor();
  const states = await page.evaluate(() =>
    (window as unknown as { stream: MediaStream }).stream.getTracks().map(({ readyState }) => readyState),
  );
  expect(states).toEqual(['ended']);
  await giveWords(page);
  expect(await page.locator('.history').innerText()).toContain('Reference: K7-2.');
}

async function openPage(page: Page): Promise<void> {
  await page.goto(doctorAddresses.answers);
  await page.getByRole('heading', { name: bring.title }).waitFor();
}

async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel(bring.paste.label).fill(text);
  await button(page, bring.paste.action).click();
}

async function giveWords(page: Page, place: 0 | 1 = 0): Promise<void> {
  await page.getByRole('radio', { name: key.words.label }).check();
  await page.getByLabel(key.words.box).fill(recoveryWords(place));
  await button(page, key.open).click();
  await page.getByRole('heading', { level: 1, name: opened.title }).waitFor();
}

async function giveFile(page: Page, passphrase: string): Promise<void> {
  const { x = '' } = inject('keys')[1] ?? {};
  const file = await writeKeyFile(secretKey(1), x, 'correct horse');
  await page.getByRole('radio', { name: key.file.label }).check();
  await page
    .getByLabel(key.file.choose)
    .setInputFiles({ name: 'team.beforehand-key', mimeType: '', buffer: Buffer.from(file) });
  await page.getByLabel(key.file.passphrase).fill(passphrase);
  await button(page, key.open).click();
  await page.getByRole('alert').waitFor();
}

function recoveryWords(place: 0 | 1): string {
  return entropyToMnemonic(secretKey(place), wordlist);
}

/** A screenshot of a code, as somebody would send one. */
async function pictureOfCode(page: Page, text: string): Promise<Buffer> {
  const { generate } = await import('lean-qr');
  const { toSvgSource } = await import('lean-qr/extras/svg');
  const source = toSvgSource(generate(text), { pad: 4, scale: 5, on: 'black', off: 'white' });
  const other = await page.context().newPage();
  await other.setContent(source.slice(source.indexOf('<svg')));
  const picture = await other.locator('svg').screenshot();
  await other.close();
  return picture;
}
