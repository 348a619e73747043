import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { pathOf } from '../../machines/path.ts';
import { pages } from '../../questions/questionnaire.ts';
import { addresses, questionAddress } from '../../src/addresses.ts';
import { focused } from './support/accessible.ts';
import { titleOncePainted } from './support/document-title.ts';
import { pageKindsByName } from './support/page-kinds.ts';
import { adultNeck, everyBranch } from './support/people.ts';
import { resume, saved } from './support/saved.ts';
import { test as base } from './support/test.ts';
import {
  arriveAt,
  arriveAtPage,
  continueButton,
  hurry,
  passEmergencyCheck,
  passPage,
  press,
} from './support/walk.ts';
import { documentTitleOf, headingOf, walkWords } from './support/words.ts';

// Faults that other questionnaires show in a real browser (docs/decisions). Those that are not here:
// - a reload loses the answers: reload.test.ts
// - rows of 20 to 38 pixels: tremor-targets.test.ts
// - a quick tap loses the urgent branch, and Continue moves after the tick: tremor.test.ts
// - a page asks another site for a font: nothing-leaves.test.ts

const { checkAnswers } = walkWords;
const ids = pathOf(everyBranch, 'short').steps.map(({ id }) => id);

/** One walk through every branch, looked at on each page before anything is answered. */
const test = base.extend('looks', { scope: 'file' }, async ({ browser, site }) => {
  const context = await browser.newContext({ baseURL: site, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const looks: Look[] = [];
  await hurry(page);
  await passEmergencyCheck(page);
  for (const id of ids) {
    await arriveAtPage(page, id);
    looks.push(await look(page));
    await passPage(page, id, everyBranch);
  }
  await arriveAt(page, addresses.checkAnswers, checkAnswers.title);
  await context.close();
  return looks;
});

describe.concurrent('unlike other questionnaires', () => {
  test('every question has a history entry of its own', ({ looks }) => {
    const first = looks[0]?.entries ?? 0;
    expect(looks.map(({ entries }) => entries)).toEqual(ids.map((_, index) => first + index));
  });

  test('focus moves to every question', ({ looks }) => {
    expect(looks.map(({ focus }) => focus)).toEqual(ids.map((id) => `h1: ${headingOf(id)}`));
  });

  test('the title of the page changes with every question', ({ looks }) => {
    expect(looks.map(({ title }) => title)).toEqual(ids.map((id) => documentTitleOf(id)));
    expect(new Set(looks.map(({ title }) => title)).size).toBe(ids.length);
  });

  test('every question is the one heading of the first level on its page', ({ looks }) => {
    expect(looks.map(({ headings }) => headings)).toEqual(ids.map((id) => [headingOf(id)]));
  });

  test('no page is blank', ({ looks }) => {
    expect(looks.filter(({ fields }) => fields === 0)).toEqual([]);
  });

  test('Continue is never greyed out', ({ looks }) => {
    expect(looks.filter(({ isReady }) => !isReady)).toEqual([]);
  });

  test('the part of the walk goes up to its total, and never past it', ({ looks }) => {
    const parts = looks.map(({ part }) => part.match(/\d+/g)?.map(Number) ?? []);
    const total = parts[0]?.[1] ?? 0;
    expect(total).toBeGreaterThan(1);
    expect(parts.every(([part = Infinity, of]) => part <= total && of === total)).toBe(true);
    expect(parts.at(-1)).toEqual([total, total]);
    expect(parts.map(([part]) => part)).toEqual(
      parts.map(([part]) => part).toSorted((one, other) => Number(one) - Number(other)),
    );
  });
});

describe.concurrent('unlike other questionnaires, from any address', () => {
  test.for(pages.map(({ id }) => id).filter((id) => !(id in adultNeck)))(
    'a page that does not apply, %s, is never shown blank',
    async (id, { page }) => {
      await resume(page, saved(adultNeck), questionAddress(id));
      await arriveAt(page, addresses.checkAnswers, checkAnswers.title);
    },
  );

  test.for(['choose one with an error', 'choose many with an error', 'text with an error'])(
    'the error on the page kind "%s" stops Continue and says what to do',
    async (kind, { page }) => {
      const [, open] = pageKindsByName.find(([name]) => name === kind) ?? [];
      await open?.(page);
      const before = page.url();
      const instruction = await page.getByRole('alert').getByRole('link').innerText();
      expect(instruction).toMatch(/^(Select|Choose|Tick|Write|Enter) /);
      await press(continueButton(page));
      await page.getByRole('alert').waitFor();
      expect(page.url()).toBe(before);
    },
  );

  test('the letters are those of the device', async ({ page }) => {
    await page.goto(addresses.start);
    expect(await page.evaluate(() => document.fonts.size)).toBe(0);
  });
});

interface Look {
  readonly entries: number;
  readonly focus: string;
  readonly title: string;
  readonly headings: readonly string[];
  readonly fields: number;
  readonly isReady: boolean;
  readonly part: string;
}

async function look(page: Page): Promise<Look> {
  return {
    entries: await page.evaluate(() => window.history.length),
    focus: await focused(page),
    title: await titleOncePainted(page),
    headings: await page.getByRole('heading', { level: 1 }).allTextContents(),
    fields: await page.locator('main input, main textarea').filter({ visible: true }).count(),
    isReady: await continueButton(page).isEnabled(),
    part: (await page.locator('.part').filter({ visible: true }).textContent()) ?? '',
  };
}
