import type { Page } from 'playwright-core';

/** What was copied last, pasted as a person would somewhere else: the pages of the site may not read the clipboard. */
export async function copied(page: Page): Promise<string> {
  const notes = await page.context().newPage();
  await notes.setContent('<textarea></textarea>');
  const paper = notes.getByRole('textbox');
  await paper.press('ControlOrMeta+v');
  const text = await paper.inputValue();
  await notes.close();
  return text;
}
