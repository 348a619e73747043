import type { Page } from 'playwright-core';
import { doctorAddresses } from '../../../src/doctor/doctor-addresses.ts';
import { doctorWords } from '../../../src/words/en/doctor/doctor-words.ts';
import { foreignResponse, misfitItems, neckItems, neckResponse } from '../../src/fhir/foreign-response.ts';
import { button } from './walk.ts';

const { open, file } = doctorWords;

/** What another filler made, with something that the form does not ask and something that the answers do not lead to. */
export const misfittingResponse = foreignResponse({ ...neckResponse, item: [...neckItems, ...misfitItems] });

/** On the page that opens answers, waiting to be opened. */
export async function bringResponse(page: Page, text: string): Promise<void> {
  await page.goto(doctorAddresses.answers);
  await page
    .getByLabel(open.bring.files.label)
    .setInputFiles({ name: 'response.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await page.getByText(open.bring.added(1, '1')).waitFor();
}

export async function openResponse(page: Page, text: string): Promise<void> {
  await bringResponse(page, text);
  await button(page, file.opening.open).click();
  await page.getByRole('heading', { level: 1, name: open.opened.title }).waitFor();
}

/** One that cannot be read. */
export async function bringRefused(page: Page): Promise<void> {
  await page.goto(doctorAddresses.answers);
  await page.getByLabel(open.bring.paste.label).fill(foreignResponse({ status: 'done' }));
  await button(page, open.bring.paste.action).click();
  await page.getByRole('alert').waitFor();
}
