import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { pageKindsByName } from './support/page-kinds.ts';
import { test } from './support/test.ts';

describe.concurrent.each(pageKindsByName)(
  'axe finds no violation on the page kind "%s"',
  (_name, openKind) => {
    test('in light, in dark and at 320 pixels', async ({ open }) => {
      const page = await open({ colorScheme: 'light' });
      await openKind(page);
      await page.evaluate(axe.source);
      const light = await violations(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await violations(page);
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize({ width: 320, height: 640 });
      const narrow = await violations(page);
      expect({ light, dark, narrow }).toEqual({ light: [], dark: [], narrow: [] });
    });
  },
);

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
