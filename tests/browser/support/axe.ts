import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const options = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
} satisfies RunOptions;

/** What axe finds on the page in light, in dark and at 320 pixels: each rule that is broken, and where. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  const size = page.viewportSize() ?? { width: 390, height: 844 };
  await page.evaluate(axe.source);
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await violations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await violations(page);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 320, height: 640 });
  const narrow = await violations(page);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  await page.setViewportSize(size);
  return [
    ...light.map((finding) => `in light: ${finding}`),
    ...dark.map((finding) => `in dark: ${finding}`),
    ...narrow.map((finding) => `at 320 pixels: ${finding}`),
    ...(wide > 320 ? [`at 320 pixels: the page is ${wide} pixels wide`] : []),
  ];
}

async function violations(page: Page): Promise<readonly string[]> {
  const results = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`);
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}
