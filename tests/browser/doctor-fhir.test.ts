import { readFile } from 'node:fs/promises';
import { entropyToMnemonic } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import type { Bundle } from 'fhir/r4';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { pages } from '../../questions/questionnaire.ts';
import { doctorAddresses } from '../../src/doctor/doctor-addresses.ts';
import { readAnswers } from '../../src/fhir/read-answers.ts';
import { readResponse } from '../../src/fhir/read-response.ts';
import { linkOf } from '../../src/sealing/carriers.ts';
import { doctorWords } from '../../src/words/en/doctor/doctor-words.ts';
import { fullNeckAnswers } from '../machines/sample-answers.ts';
import { foreignResponse, neckResponse, typed } from '../src/fhir/foreign-response.ts';
import { focused } from './support/accessible.ts';
import { copied } from './support/clipboard.ts';
import { bringResponse, misfittingResponse, openResponse } from './support/response-files.ts';
import { sealedAnswers, secretKey, typical } from './support/sealed.ts';
import { test } from './support/test.ts';
import { button } from './support/walk.ts';
import { watch } from './support/watch.ts';

const { open: words, file, summary } = doctorWords;

describe.concurrent('a response of another filler', () => {
  test('opens as a summary without a key, with what did not fit, and lets nothing out', async ({ page }) => {
    const { messages, requests } = await watch(page);
    await bringResponse(page, misfittingResponse);
    expect(await page.getByText(words.key.title).count()).toBe(0);
    const before = requests.length;
    await button(page, file.opening.open).click();
    await page.getByRole('heading', { level: 1, name: words.opened.title }).waitFor();
    expect(await focused(page)).toBe(`h1: ${words.opened.title}`);
    const history = await page.locator('.history').innerText();
    expect(history).toContain(file.provenance.notLocked);
    expect(history).toContain(summary.reference('K7-2'));
    expect(history).toContain(file.misfits.count(2, '2'));
    const misfits = await page.locator('.history__misfits').innerText();
    expect(misfits.replaceAll(/\n+/g, '\n')).toBe(`${file.misfits.title}
${file.misfits.item('bloodGroup')}
A[U+202E]+
${file.misfits.why.unknownItem} ${file.misfits.place('QuestionnaireResponse.item[13]')}
Which arm or hand
Left
${file.misfits.why.notAsked} ${file.misfits.place('QuestionnaireResponse.item[14]')}
${summary.ownWords.hidden}`);
    const fetched = requests.slice(before).map((request) => new URL(request.url()).pathname);
    expect(fetched.filter((path) => !path.startsWith('/assets/clinic/'))).toEqual([]);
    expect(messages).toEqual([]);
    await button(page, words.opened.close).click();
    await page.getByText(words.opened.closed).waitFor();
    expect(await page.content()).not.toContain('I want to drive again');
  });

  test('is copied and printed with what did not fit', async ({ page }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await openResponse(page, misfittingResponse);
    await button(page, words.opened.copy).click();
    await page.getByText(words.opened.copied).waitFor();
    const text = await copied(page);
    expect(text).toContain(
      `\n${file.misfits.title}\n- ${file.misfits.item('bloodGroup')}:\n  > A[U+202E]+\n`,
    );
    await page.emulateMedia({ media: 'print' });
    const printed = await page.locator('main').innerText();
    expect(printed).toContain(file.provenance.notLocked);
    expect(printed).toMatch(/A\[U\+202E\]\+\n/);
    expect(printed).toContain(`Left\n${file.misfits.why.notAsked}`);
    expect(printed).not.toContain(file.record.title);
  });

  test('takes half a page of paper where everything fits', async ({ page }) => {
    await openResponse(page, foreignResponse(neckResponse));
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 680, height: 900 });
    const { height } = await page.locator('.history').evaluate((history) => history.getBoundingClientRect());
    expect(height / (96 / 25.4)).toBeLessThanOrEqual(297 / 2 - 13);
  });

  test('is never HTML, whatever it holds', async ({ page }) => {
    const { messages } = await watch(page);
    const html = '<img src=x onerror="document.title=1">';
    await openResponse(
      page,
      foreignResponse({
        ...neckResponse,
        language: html,
        item: [...neckResponse.item, typed(html, html), typed('familyDetail', html)],
      }),
    );
    expect(await page.locator('.history').innerText()).toContain(html);
    expect(await page.locator('.history img, .history a').count()).toBe(0);
    expect(messages).toEqual([]);
  });

  test('gives a record system what was read, and no more', async ({ page }) => {
    await openResponse(page, misfittingResponse);
    const response = await downloaded(page, file.record.response.action);
    expect(response.name).toBe('history-K7-2-response.json');
    expect(readBack(response.text)).toMatchObject({ answers: fullNeckAnswers, misfits: [] });
    const bundle = await downloaded(page, file.record.bundle.action);
    expect(bundle.name).toBe('history-K7-2-bundle.json');
    expect(readBack(bundle.text)).toMatchObject({ answers: fullNeckAnswers, misfits: [] });
    expect(summaryIn(bundle.text)).toContain(file.misfits.item('bloodGroup'));
  });

  test('says where no file for a record system can be made', async ({ page }) => {
    await openResponse(page, misfittingResponse);
    await page.route('**/assets/**', (route) => route.abort());
    await button(page, file.record.bundle.action).click();
    await page.getByText(file.record.fails).waitFor();
  });
});

test('Sealed answers go to a record system as they were sealed', async ({ page }) => {
  await page.goto(doctorAddresses.answers);
  await page.getByLabel(words.bring.paste.label).fill(linkOf(await sealedAnswers(), 'https://a.example'));
  await button(page, words.bring.paste.action).click();
  await page.getByRole('radio', { name: words.key.words.label }).check();
  await page.getByLabel(words.key.words.box).fill(entropyToMnemonic(secretKey(0), wordlist));
  await button(page, words.key.open).click();
  await page.getByRole('heading', { level: 1, name: words.opened.title }).waitFor();
  for (const { action } of [file.record.response, file.record.bundle]) {
    const { text } = await downloaded(page, action);
    expect(readBack(text)).toMatchObject({
      answers: typical().answers,
      misfits: [],
      response: {
        status: 'completed',
        authored: new Date('2026-11-24T21:00:05Z'),
        reference: 'K7-2',
        version: '1',
      },
    });
  }
});

async function downloaded(page: Page, action: string) {
  const downloading = page.waitForEvent('download');
  await button(page, action).click();
  const download = await downloading;
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

function readBack(text: string) {
  const response = readResponse(text);
  if (response.kind === 'refused') throw new Error(`It was refused: ${response.refusal} at ${response.at}.`);
  const { path, misfits } = readAnswers(response, pages);
  return { response, answers: path.answers, misfits };
}

/** The text of the doctor's summary in a bundle. */
function summaryIn(text: string): string {
  const { entry } = JSON.parse(text) as Bundle;
  const document = entry?.find(({ resource }) => resource?.resourceType === 'DocumentReference')?.resource;
  const data = document && 'content' in document ? Object(document.content)[0].attachment.data : '';
  return Buffer.from(String(data), 'base64').toString();
}
