import type { Locator, Page } from 'playwright-core';

/** A place on the screen, in CSS pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Place {
  readonly width: number;
  readonly height: number;
}

/** Where something stands on the screen, after it was brought into view. */
export async function boxOf(target: Locator): Promise<Box> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error(`Nothing is shown at ${target.toString()}.`);
  return box;
}

export async function middleOf(target: Locator): Promise<Place> {
  const { x, y, width, height } = await boxOf(target);
  return { x: x + width / 2, y: y + height / 2 };
}

/** Writes down when each press arrives, as the page's own clock has it. To be called before the page is opened. */
export async function recordPresses(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const times: number[] = [];
    Object.assign(window, { times });
    window.addEventListener('click', (event) => times.push(event.timeStamp), { capture: true });
  });
}

/** The time from the press before the last one to the last one, in milliseconds. */
export function lastInterval(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { times } = window as unknown as { readonly times: readonly number[] };
    const [before = Number.NaN, last = Number.NaN] = times.slice(-2);
    return last - before;
  });
}
