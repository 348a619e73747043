import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { doctorAddresses } from '../../../src/doctor/doctor-addresses.ts';
import { doctorWords } from '../../../src/words/en/doctor/doctor-words.ts';

const { keys, site } = doctorWords;

/** A file as a person keeps it. */
export interface SavedFile {
  readonly name: string;
  readonly text: string;
}

export const passphrase = 'seven quiet otters at dawn';

/** The heading of each step, in their order. */
export const stepTitles = {
  who: site.pages.key.name,
  file: keys.file.title,
  fileSaved: keys.fileSaved.title,
  words: keys.words.title,
  openFile: keys.openFile.title,
  openWords: keys.openWords.title,
  lines: keys.lines.title,
} as const;

export async function arriveAtStep(page: Page, step: keyof typeof stepTitles): Promise<void> {
  await page.getByRole('heading', { level: 1, name: stepTitles[step], exact: true }).waitFor();
}

export async function startCeremony(page: Page): Promise<void> {
  await page.goto(doctorAddresses.key);
  await arriveAtStep(page, 'who');
}

export async function fillRecipient(page: Page, id = 'movement'): Promise<void> {
  const { fields } = keys.who;
  await page.getByLabel(fields.id.label).fill(id);
  await page.getByLabel(fields.name.label).fill('Movement team');
  await page.getByLabel(fields.role.label).fill('Consultant neurologists and nurses');
  await page.getByLabel(fields.email.label).fill('movement@the-london-clinic.example');
  await pressNamed(page, keys.continue);
  await arriveAtStep(page, 'file');
}

export async function makeFile(page: Page): Promise<SavedFile> {
  await page.getByLabel(keys.file.passphrase).fill(passphrase);
  await page.getByLabel(keys.file.again).fill(passphrase);
  const [download] = await Promise.all([page.waitForEvent('download'), pressNamed(page, keys.file.make)]);
  await arriveAtStep(page, 'fileSaved');
  return savedFrom(download);
}

export async function savedFrom(download: Download): Promise<SavedFile> {
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

/** @returns the words, as a person writes them down */
export async function takeWords(page: Page): Promise<readonly string[]> {
  await pressNamed(page, keys.fileSaved.continue);
  await arriveAtStep(page, 'words');
  return page.locator('.screen-only .recovery-words li').allInnerTexts();
}

export async function startRehearsal(page: Page): Promise<void> {
  await pressNamed(page, keys.words.continue);
  await arriveAtStep(page, 'openFile');
}

export async function openWithFile(page: Page, { name, text }: SavedFile, typed = passphrase): Promise<void> {
  await page
    .getByLabel(keys.openFile.file, { exact: true })
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) });
  await page.getByLabel(keys.openFile.passphrase, { exact: true }).fill(typed);
  await pressNamed(page, keys.openFile.open);
}

export async function openWithWords(page: Page, typed: string): Promise<void> {
  await page.getByLabel(keys.openWords.words).fill(typed);
  await pressNamed(page, keys.openWords.open);
}

/** Everything that a person does to make the keys of a recipient, up to the lines for clinic.json. */
export async function makeKeys(
  page: Page,
  id = 'movement',
): Promise<{ readonly file: SavedFile; readonly words: readonly string[]; readonly lines: string }> {
  await startCeremony(page);
  await fillRecipient(page, id);
  const file = await makeFile(page);
  const words = await takeWords(page);
  await startRehearsal(page);
  await openWithFile(page, file);
  await arriveAtStep(page, 'openWords');
  await openWithWords(page, words.join(' '));
  await arriveAtStep(page, 'lines');
  return { file, words, lines: await page.getByLabel(keys.lines.label).inputValue() };
}

export async function pressNamed(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

/** What the summary of errors lists. */
export async function problems(page: Page): Promise<readonly string[]> {
  const summary = page.getByRole('alert');
  await summary.waitFor();
  return summary.getByRole('listitem').allInnerTexts();
}
