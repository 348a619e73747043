import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds in light, in dark and at 320 pixels. */
export async function axeFindings(page: Page): Promise<Readonly<Record<string, readonly string[]>>> {
  await page.evaluate(axe.source);
  const light = await violations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await violations(page);
  await page.emulateMedia({ colorScheme: 'light' });
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  const narrow = await violations(page);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  if (size) await page.setViewportSize(size);
  return { light, dark, narrow, scrolls: wide > 320 ? [`the page is ${wide} wide`] : [] };
}

export const nothingFound = { light: [], dark: [], narrow: [], scrolls: [] };

const options = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
} satisfies RunOptions;

/** Each rule that is broken, with the places where it is. */
async function violations(page: Page): Promise<readonly string[]> {
  const results = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`);
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}
