import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { inVoice } from '../../questions/words.ts';
import { addresses, questionAddress } from '../../src/addresses.ts';
import { clinic } from '../../src/clinic/clinic.ts';
import { paper } from '../../src/words/en/paper.ts';
import { outOfOrder } from './support/in-order.ts';
import { nowhere, wholePages } from './support/page-kinds.ts';
import { sheetsOf } from './support/pdf.ts';
import { test } from './support/test.ts';
import { link, press } from './support/walk.ts';
import { emergencyLines, words } from './support/words.ts';

describe.concurrent('a browser without JavaScript', () => {
  test.for([
    [
      'start',
      addresses.start,
      words.start.title,
      words.start.before.length + words.start.otherWays.length + 1,
    ],
    ['about', addresses.about, words.about.title, words.about.sections.length],
    ['privacy', addresses.privacy, words.privacy.title, words.privacy.sections.length],
    [
      'accessibility',
      addresses.accessibility,
      words.accessibility.title,
      words.accessibility.sections.length,
    ],
  ] as const)('reads the whole page: %s', async ([, address, title, sections], { open }) => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(address);
    expect(await page.getByRole('heading', { level: 1 }).allInnerTexts()).toEqual([title]);
    expect(await page.title()).toBe(words.site.documentTitle(title));
    expect(await page.getByRole('heading', { level: 2 }).count()).toBe(sections);
    await link(page, words.site.footer.privacy).waitFor();
  });

  test.for([questionAddress('who'), questionAddress('parts'), addresses.emergencyCheck, addresses.summary])(
    'shows the emergency list at %s, and then the number of the clinic',
    async (address, { open }) => {
      const page = await open({ javaScriptEnabled: false });
      await page.goto(address);
      const shown = await page.getByRole('main').innerText();
      const wanted = [
        words.emergencyCheck.callNow,
        ...emergencyLines(),
        words.site.withoutScript,
        clinic.telephone,
      ];
      expect(outOfOrder(shown, wanted)).toEqual([]);
    },
  );

  test('walks by links alone from the start page to a printed form, in the usual print and in large print', async ({
    open,
  }) => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(addresses.start);
    await press(link(page, words.site.emergencyLink));
    await titleIs(page, words.emergencyCheck.title);
    const shown = await page.getByRole('main').innerText();
    const lines = [...emergencyLines(), ...words.emergencyCheck.goList];
    expect(lines.filter((line) => !shown.includes(line))).toEqual([]);
    await press(link(page, words.emergencyCheck.happening));
    await titleIs(page, words.emergency.title);
    await link(page, words.emergency.call).waitFor();
    await press(link(page, words.site.footer.paper));
    await titleIs(page, inVoice(paper.title, 'self'));
    const usual = sheetsOf(await page.pdf({ preferCSSPageSize: true }));
    await press(link(page, paper.largePrint));
    await titleIs(page, inVoice(paper.title, 'self'));
    const large = sheetsOf(await page.pdf({ preferCSSPageSize: true }));
    expect(usual.count).toBeGreaterThan(4);
    expect(large.count).toBeGreaterThan(usual.count);
  });

  test.for([...wholePages, questionAddress('who'), questionAddress('parts'), addresses.summary, nowhere])(
    'has the paper form one link away from %s',
    async (address, { open }) => {
      const page = await open({ javaScriptEnabled: false });
      await page.goto(address);
      await press(link(page, words.site.footer.paper));
      await titleIs(page, inVoice(paper.title, 'self'));
    },
  );

  test('is led from the emergency check to the paper form', async ({ open }) => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(addresses.emergencyCheck);
    await press(link(page, words.emergencyCheck.none));
    await page.waitForURL(`**${addresses.carryOn}`);
    expect(await page.locator('body').innerText()).toContain(words.site.withoutScript);
    await press(page.getByRole('main').getByRole('link', { name: 'fill in a paper form' }));
    await titleIs(page, inVoice(paper.title, 'self'));
  });

  test('goes from page to page by plain links', async ({ open }) => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(addresses.start);
    await press(link(page, words.site.footer.about));
    await page.getByRole('heading', { level: 1, name: words.about.title, exact: true }).waitFor();
  });
});

function titleIs(page: Page, title: string): Promise<void> {
  return page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
}
