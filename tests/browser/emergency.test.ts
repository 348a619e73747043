import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { addresses, questionAddress } from '../../src/addresses.ts';
import { clinic } from '../../src/clinic/clinic.ts';
import { adultNeck } from './support/people.ts';
import { resume, saved } from './support/saved.ts';
import { test } from './support/test.ts';
import { arriveAt, arriveAtPage, control, link, press, tick } from './support/walk.ts';
import { emergencyLines, walkWords, words } from './support/words.ts';

const { who, age } = adultNeck;
const { emergencyCheck, emergency, site } = words;

describe.concurrent('the emergency link', () => {
  test('leads from a question to the check and back to the same question, with what was ticked', async ({
    page,
  }) => {
    await openNoticed(page);
    await tick(control(page, 'noticed', 'jerks'));
    await press(link(page, site.emergencyLink));
    await arriveAt(page, addresses.emergencyCheck, emergencyCheck.title);
    await press(link(page, emergencyCheck.none));
    await arriveAtPage(page, 'noticed');
    expect(await control(page, 'noticed', 'jerks').isChecked()).toBe(true);
  });

  test('leads from the summary to the check and back to the summary', async ({ page }) => {
    await resume(page, saved(adultNeck), addresses.summary);
    await arriveAt(page, addresses.summary, walkWords.summary.title);
    await press(link(page, site.emergencyLink));
    await arriveAt(page, addresses.emergencyCheck, emergencyCheck.title);
    await press(link(page, emergencyCheck.none));
    await arriveAt(page, addresses.summary, walkWords.summary.title);
  });

  test('shows the same list to everyone', async ({ page, open }) => {
    await page.goto(addresses.emergencyCheck);
    await arriveAt(page, addresses.emergencyCheck, emergencyCheck.title);
    const answered = await open();
    await resume(answered, saved(adultNeck), addresses.emergencyCheck);
    await arriveAt(answered, addresses.emergencyCheck, emergencyCheck.title);
    const lines = await page.locator('main li').allInnerTexts();
    expect(lines).toEqual([...emergencyLines(), ...emergencyCheck.goList]);
    expect(await answered.locator('main li').allInnerTexts()).toEqual(lines);
  });
});

describe.concurrent('the emergency page', () => {
  test('calls 999 and says that the clinic has not been told', async ({ page }) => {
    await openEmergency(page);
    expect(await link(page, emergency.call).getAttribute('href')).toBe('tel:999');
    await page.getByText(emergency.notTold(clinic)).waitFor();
  });

  test('lets nobody back to a question without the check', async ({ page }) => {
    await openEmergency(page);
    await page.goBack();
    await arriveAt(page, addresses.emergencyCheck, emergencyCheck.title);
    await page.goBack();
    await arriveAt(page, addresses.emergencyCheck, emergencyCheck.title);
    await press(link(page, emergencyCheck.none));
    await arriveAtPage(page, 'noticed');
  });

  test('asks for the check again after a reload and at the address of a question', async ({ page }) => {
    await openEmergency(page);
    await page.reload();
    await arriveAt(page, addresses.emergency, emergency.title);
    await page.goto(questionAddress('age'));
    await arriveAt(page, addresses.emergencyCheck, emergencyCheck.title);
  });

  test('keeps the answers for afterwards', async ({ page }) => {
    await openEmergency(page);
    await press(link(page, emergency.backToCheck));
    await arriveAt(page, addresses.emergencyCheck, emergencyCheck.title);
    await press(link(page, emergencyCheck.none));
    await arriveAtPage(page, 'noticed');
    await press(link(page, site.back));
    await arriveAtPage(page, 'age');
    expect(await control(page, 'age', age).isChecked()).toBe(true);
  });
});

async function openNoticed(page: Page): Promise<void> {
  await resume(page, saved({ who, age }), questionAddress('noticed'));
  await arriveAtPage(page, 'noticed');
}

async function openEmergency(page: Page): Promise<void> {
  await openNoticed(page);
  await press(link(page, site.emergencyLink));
  await press(link(page, emergencyCheck.happening));
  await arriveAt(page, addresses.emergency, emergency.title);
}
