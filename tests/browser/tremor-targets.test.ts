import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { pageKindsByName } from './support/page-kinds.ts';
import { nearerThan, smallerThan, targetsOn } from './support/targets.ts';
import { test } from './support/test.ts';

const smallest = 44;
const narrowestGap = 8;

describe.concurrent.each(pageKindsByName)('the page kind "%s"', (_name, openKind) => {
  test('has large targets with gaps, and no sideways scrolling', async ({ page }) => {
    await openKind(page);
    const phone = await faultsAt(page, 390);
    const narrow = await faultsAt(page, 320);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    const enlarged = await faultsAt(page, 640);
    expect({ phone, narrow, enlarged }).toEqual({ phone: none, narrow: none, enlarged: none });
  });
});

const none = { tooSmall: [], tooNear: [], pastTheEdge: [] };

async function faultsAt(page: Page, width: number) {
  await page.setViewportSize({ width, height: 844 });
  const targets = await targetsOn(page);
  if (targets.length === 0) throw new Error('Nothing to press was found, so nothing was measured.');
  return {
    tooSmall: smallerThan(smallest, targets),
    tooNear: nearerThan(narrowestGap, targets),
    pastTheEdge: await pastTheEdge(page),
  };
}

/** What makes the page scroll sideways. */
function pastTheEdge(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth)
      .map((element) => `${element.tagName}.${element.className}: ${element.textContent.slice(0, 40)}`);
  });
}
