import type { Page } from 'playwright-core';
import { standing } from './walk.ts';

/** Each label and answer that the page lists, several answers on lines of their own. */
export function answersShown(page: Page): Promise<readonly (readonly [string, string])[]> {
  return page.locator('.answers__row').evaluateAll((rows) =>
    rows.map((row) => {
      const answer = row.querySelector('.answers__answer');
      const several = [...(answer?.querySelectorAll('li') ?? [])].map((item) => item.textContent);
      const label = row.querySelector('dt')?.textContent ?? '';
      return [label, several.join('\n') || (answer?.textContent ?? '')] as const;
    }),
  );
}

/** All that a press could have changed: the page, what is ticked and whether an error is shown. */
export async function stateOf(page: Page) {
  return {
    ...(await standing(page)),
    ticked: await page.locator(':checked').count(),
    errors: await page.getByRole('alert').count(),
  };
}
