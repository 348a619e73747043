import type { Locator, Page } from 'playwright-core';

/** The words of everything that describes an element, in order. */
export function descriptionOf(element: Locator): Promise<readonly string[]> {
  return element.evaluate((described) =>
    (described.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .filter((id) => id !== '')
      .map((id) => document.getElementById(id)?.textContent ?? `nothing has the id ${id}`),
  );
}

/** What has focus, by its tag, role and words. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document;
    if (!activeElement) return 'nothing';
    const role = activeElement.getAttribute('role') ?? activeElement.tagName.toLowerCase();
    const isField = activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement;
    return `${role}: ${isField ? activeElement.value : activeElement.textContent}`;
  });
}
