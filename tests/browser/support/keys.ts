import type { Page } from 'playwright-core';

/**
 * Presses Tab until something with this name has focus.
 *
 * @returns the stops on the way, the last one included, where nobody could see the focus
 */
export async function tabTo(page: Page, name: string): Promise<readonly string[]> {
  const unseen: string[] = [];
  for (let stops = 0; stops < 100; stops += 1) {
    await page.keyboard.press('Tab');
    const stop = await focusedName(page);
    if (!(await focusShown(page))) unseen.push(stop);
    if (stop === name) return unseen;
  }
  throw new Error(`100 presses of Tab did not reach "${name}".`);
}

/** The name of what has focus: the words of its label, or its own. */
export function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document;
    const labelledBy = activeElement?.getAttribute('aria-labelledby');
    const isField = activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement;
    const ownLabel = isField ? activeElement.labels?.[0] : undefined;
    const label = labelledBy ? document.getElementById(labelledBy) : (ownLabel ?? activeElement);
    return label?.textContent.trim() ?? '';
  });
}

/** Whether an outline stands around what has focus, or around the row that holds it. */
export function focusShown(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { activeElement } = document;
    const row = activeElement?.closest('label');
    return [activeElement, row].some((element) => {
      if (!element) return false;
      const { outlineStyle, outlineWidth, visibility } = getComputedStyle(element);
      return outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 2 && visibility === 'visible';
    });
  });
}
