import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { noticed } from '../../questions/movements/noticed.ts';
import { questionAddress } from '../../src/addresses.ts';
import { boxOf, middleOf } from './support/hand.ts';
import { adultNeck } from './support/people.ts';
import { resume, saved } from './support/saved.ts';
import { stateOf } from './support/shown.ts';
import { gapsBelow, targetsOn } from './support/targets.ts';
import { test } from './support/test.ts';
import { arriveAtPage, continueButton, control, tick } from './support/walk.ts';
import { headingOf } from './support/words.ts';

const beforeNoticed = { who: adultNeck.who, age: adultNeck.age };
const { options } = noticed;
const onNoticed = {
  address: questionAddress('noticed'),
  heading: headingOf('noticed'),
  ticked: 0,
  errors: 0,
};

describe('a hand that slips', () => {
  test('changes nothing by pressing in a gap between two targets', async ({ page }) => {
    await open(page);
    await arriveAtPage(page, 'noticed');
    const gaps = gapsBelow(await targetsOn(page));
    for (const { x, y } of gaps) await page.mouse.click(x, y);
    expect(gaps.length).toBeGreaterThan(options.length);
    expect(await stateOf(page)).toEqual(onNoticed);
  });

  test('changes nothing by pressing down on Continue and letting go beside it', async ({ page }) => {
    await open(page);
    await tick(control(page, 'noticed', 'pulling'));
    const { x, y } = await middleOf(continueButton(page));
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y - 60);
    await page.mouse.up();
    expect(await stateOf(page)).toEqual({ ...onNoticed, ticked: 1 });
  });

  test('changes nothing by pressing down on an option and letting go beside it', async ({ page }) => {
    await open(page);
    const { x, y } = await middleOf(control(page, 'noticed', 'pulling').locator('..'));
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y - 60);
    await page.mouse.up();
    expect(await stateOf(page)).toEqual(onNoticed);
  });
});

describe('a press', () => {
  test('on Continue acts when the hand lets go, and not before', async ({ page }) => {
    await open(page);
    await tick(control(page, 'noticed', 'pulling'));
    const { x, y } = await middleOf(continueButton(page));
    await page.mouse.move(x, y);
    await page.mouse.down();
    expect(await stateOf(page)).toEqual({ ...onNoticed, ticked: 1 });
    await page.mouse.up();
    await arriveAtPage(page, 'parts');
  });

  test('anywhere on the row of an option ticks it', async ({ page }) => {
    await open(page);
    const row = page.locator('label', { has: control(page, 'noticed', 'cramps') });
    const { x, y, width, height } = await boxOf(row);
    const corners = [
      [x + 4, y + 4],
      [x + width - 4, y + 4],
      [x + 4, y + height - 4],
      [x + width - 4, y + height - 4],
      [x + width / 2, y + height / 2],
    ] as const;
    const ticked: boolean[] = [];
    for (const [across, along] of corners) {
      await page.mouse.click(across, along);
      ticked.push(await control(page, 'noticed', 'cramps').isChecked());
    }
    expect(ticked).toEqual([true, false, true, false, true]);
  });

  test('on an option leaves Continue where it is', async ({ page }) => {
    await open(page);
    const before = await boxOf(continueButton(page));
    for (const option of ['pulling', 'somethingElse', 'notSure']) {
      await tick(control(page, 'noticed', option));
      expect(await boxOf(continueButton(page))).toEqual(before);
    }
  });
});

describe('a page that opens', () => {
  test('stands still at its top at once, so that nothing moves away under the hand', async ({
    open: openPage,
  }) => {
    const page = await openPage({ reducedMotion: 'no-preference' });
    await resume(page, saved(beforeNoticed), questionAddress('noticed'));
    await tick(control(page, 'noticed', 'pulling'));
    await page.evaluate(() => {
      document.addEventListener('focusin', ({ target }) => {
        if (target instanceof HTMLHeadingElement) target.dataset['scrolledAt'] = String(window.scrollY);
      });
    });
    await continueButton(page).click();
    await arriveAtPage(page, 'parts');
    expect(await page.locator('h1').getAttribute('data-scrolled-at')).toBe('0');
  });
});

/** In a window that is high enough for the whole page. */
async function open(page: Page): Promise<void> {
  await page.setViewportSize({ width: 390, height: 2000 });
  await resume(page, saved(beforeNoticed), questionAddress('noticed'));
}
