import { readFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { paperForm as formOf } from '../../src/paper/form.ts';
import { paperAddress, type PaperFile, paperFiles } from '../../src/paper/paper-addresses.ts';
import { inVoice } from '../../questions/words.ts';
import { questionnaireVersion } from '../../questions/version.ts';
import { clinic } from '../../src/clinic/clinic.ts';
import { paper } from '../../src/words/en/paper.ts';
import { outOfOrder } from './support/in-order.ts';
import { sheetsOf } from './support/pdf.ts';
import { test } from './support/test.ts';
import { emergencyLines, walkWords, words } from './support/words.ts';

/**
 * Pages of A4. A form that grows past these is too long to fill in by hand. A machine prints with the typefaces that it has:
 * these are for DejaVu Sans, which is wide and is all that some have.
 */
const mostSheets = { usual: 11, large: 29 } as const;

const named = paperFiles.map((file) => [`${file.voice}, ${file.print} print`, file] as const);

describe.concurrent.each(named)('the paper form (%s)', (_, file) => {
  test('holds the emergency list, every question and when to get help sooner, in this order', async ({
    open,
  }) => {
    const page = await openForm(await open({ javaScriptEnabled: false }), file);
    const text = await page.getByRole('main').innerText();
    const questions = formOf(file.voice).parts.flatMap(({ items }) => items);
    const wanted = [
      words.emergencyCheck.callNow,
      ...emergencyLines(),
      paper.notRead.title,
      paper.reference,
      ...questions.map(({ number }) => `\n${number} `),
      paper.end.title,
      walkWords.summary.sooner.title,
      paper.foot[file.voice](questionnaireVersion, ''),
    ];
    expect(questions.length).toBeGreaterThan(30);
    expect(outOfOrder(text, wanted)).toEqual([]);
    expect(text).toContain(clinic.telephone);
  });

  test('needs no script and fetches nothing', async ({ open }) => {
    const page = await open();
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    const faults: string[] = [];
    page.on('console', (message) => faults.push(message.text()));
    await openForm(page, file);
    expect(await page.locator('script').count()).toBe(0);
    expect(fetched.filter((path) => path !== '/favicon.svg')).toEqual([paperAddress(file)]);
    expect(faults).toEqual([]);
    expect(await page.locator('.item').first().evaluate(borderOf)).not.toBe('0px');
  });

  test('comes in one round trip', async () => {
    const html = await readFile(`dist${paperAddress(file)}.html`);
    expect(brotliCompressSync(html).length).toBeLessThan(oneRoundTrip);
  });

  test('leads to the other forms', async ({ open }) => {
    const page = await openForm(await open({ javaScriptEnabled: false }), file);
    const links = await page
      .getByRole('navigation', { name: paper.otherForms })
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    const sized = { ...file, print: file.print === 'usual' ? 'large' : 'usual' } as const;
    const others = paperFiles.filter(({ voice, print }) => voice !== file.voice && print === file.print);
    expect(links).toEqual([sized, ...others].map(paperAddress));
  });

  test('is printed on A4 in black on white, with boxes of 5 millimetres and no box cut in two', async ({
    open,
  }) => {
    const page = await openForm(await open({ javaScriptEnabled: false, colorScheme: 'dark' }), file);
    const { count, size } = sheetsOf(await page.pdf({ preferCSSPageSize: true }));
    expect(count).toBeGreaterThan(4);
    expect(count).toBeLessThanOrEqual(mostSheets[file.print]);
    expect(size).toEqual(a4);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const print = await page.evaluate(printedLook);
    expect(print.smallestBox).toBeGreaterThanOrEqual((5 / 25.4) * 96);
    expect(print.smallestText).toBeGreaterThanOrEqual((file.print === 'large' ? 18 : 11) * (96 / 72) - 0.01);
    expect(print.inks).toEqual(['rgb(0, 0, 0)', 'rgb(34, 34, 34)']);
    expect(print.cut).toEqual([]);
    expect(print.seen).toEqual([]);
  });
});

/** What a server may send before it waits for an answer: 10 packets. */
const oneRoundTrip = 14_000;

/** In points. */
const a4 = { width: 595, height: 842 };

async function openForm(page: Page, file: PaperFile): Promise<Page> {
  await page.goto(paperAddress(file));
  await page
    .getByRole('heading', { level: 1, name: inVoice(paper.title, file.voice), exact: true })
    .waitFor();
  return page;
}

function borderOf(element: Element): string {
  return getComputedStyle(element).borderBlockStartWidth;
}

/** Runs in the browser. Lengths are in CSS pixels. */
function printedLook() {
  const seenParts = [...document.querySelectorAll('main *')].filter((element) => element.checkVisibility());
  const withText = seenParts.filter(({ childNodes }) =>
    [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
  );
  const boxes = seenParts.filter((element) => element.matches('.box'));
  return {
    smallestBox: Math.min(...boxes.map((box) => box.getBoundingClientRect().width)),
    smallestText: Math.min(
      ...withText.map((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
    ),
    inks: [...new Set(withText.map((element) => getComputedStyle(element).color))].sort(),
    cut: seenParts
      .filter((element) => element.matches('.item, .item__box, .item__way, .item__ways, .whole'))
      .filter((element) => getComputedStyle(element).breakInside !== 'avoid')
      .map(({ id }) => id),
    seen: ['.header', '.footer', '.screen-only'].filter((place) =>
      document.querySelector(place)?.checkVisibility(),
    ),
  };
}
