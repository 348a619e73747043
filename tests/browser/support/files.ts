import { Buffer } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { fromFileWords } from '../../../src/words/en/from-file.ts';
import { press } from './walk.ts';

/** Gives a file to the page that takes answers from one. */
export async function giveFile(page: Page, text: string): Promise<void> {
  const file = { name: 'answers.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.getByLabel(fromFileWords.fromFile.file.label).setInputFiles(file);
}

/** Presses what downloads a file. */
export async function downloadedBy(
  target: Locator,
): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([target.page().waitForEvent('download'), press(target)]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}
