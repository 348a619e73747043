import { describe, expect } from 'vitest';
import { addresses, questionAddress } from '../../src/addresses.ts';
import { tapInterval } from '../../src/layout/second-tap.ts';
import { lastInterval, middleOf, recordPresses } from './support/hand.ts';
import { adultNeck, everyBranch } from './support/people.ts';
import { resume, saved } from './support/saved.ts';
import { stateOf } from './support/shown.ts';
import { test } from './support/test.ts';
import {
  afterTap,
  arriveAt,
  arriveAtPage,
  continueButton,
  control,
  link,
  notePress,
} from './support/walk.ts';
import { headingOf, words } from './support/words.ts';

const beforeNoticed = saved({ who: adultNeck.who, age: adultNeck.age });
const tall = { width: 390, height: 2000 };
const onParts = { address: questionAddress('parts'), heading: headingOf('parts'), ticked: 0, errors: 0 };

describe('a second tap within half a second', () => {
  test('on Continue leaves the next page as it is, with no error', async ({ page }) => {
    await recordPresses(page);
    await page.setViewportSize(tall);
    await resume(page, beforeNoticed, questionAddress('noticed'));
    await control(page, 'noticed', 'pulling').check();
    await continueButton(page).click();
    await arriveAtPage(page, 'parts');
    await continueButton(page).click();
    notePress(page);
    expect(await lastInterval(page)).toBeLessThan(tapInterval);
    await afterTap(page);
    expect(await stateOf(page)).toEqual(onParts);
    await continueButton(page).click();
    await page.getByRole('alert').waitFor();
  });

  test('on the screen of a telephone does nothing either', async ({ open }) => {
    const page = await open({ hasTouch: true, isMobile: true });
    await recordPresses(page);
    await page.setViewportSize(tall);
    await resume(page, beforeNoticed, questionAddress('noticed'));
    await control(page, 'noticed', 'pulling').tap();
    await continueButton(page).tap();
    await arriveAtPage(page, 'parts');
    await continueButton(page).tap();
    notePress(page);
    expect(await lastInterval(page)).toBeLessThan(tapInterval);
    await afterTap(page);
    expect(await stateOf(page)).toEqual(onParts);
  });
});

describe('a tap that follows Continue within half a second', () => {
  test('ticks nothing on the page that came up under the finger', async ({ page }) => {
    await recordPresses(page);
    await page.setViewportSize(tall);
    await resume(page, beforeNoticed, questionAddress('noticed'));
    await control(page, 'noticed', 'pulling').check();
    await continueButton(page).click();
    await arriveAtPage(page, 'parts');
    await control(page, 'parts', 'neck').click();
    expect(await lastInterval(page)).toBeLessThan(tapInterval);
    expect(await stateOf(page)).toEqual(onParts);
  });

  test('still calls for help', async ({ page }) => {
    await recordPresses(page);
    await resume(page, beforeNoticed, questionAddress('noticed'));
    await control(page, 'noticed', 'pulling').check();
    await continueButton(page).click();
    await arriveAtPage(page, 'parts');
    await link(page, words.site.emergencyLink).click();
    expect(await lastInterval(page)).toBeLessThan(tapInterval);
    await arriveAt(page, addresses.emergencyCheck, words.emergencyCheck.title);
  });
});

describe('Continue within 150 milliseconds of a tick', () => {
  const { helpSoFar: _, ...beforeHelp } = everyBranch;
  const address = questionAddress('helpSoFar');

  test.for([1, 2, 3, 4, 5])('opens the branch of the tick, try %i of 5', async (_try, { page }) => {
    await recordPresses(page);
    await page.setViewportSize(tall);
    await resume(page, saved(beforeHelp, { length: 'full' }), address);
    const row = await middleOf(page.locator('label', { has: control(page, 'helpSoFar', 'brainStimulator') }));
    const button = await middleOf(continueButton(page));
    await page.mouse.click(row.x, row.y);
    await page.mouse.click(button.x, button.y);
    expect(await lastInterval(page)).toBeLessThan(150);
    await arriveAtPage(page, 'deviceHelp');
  });
});
