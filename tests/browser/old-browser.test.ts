import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { inVoice } from '../../questions/words.ts';
import { addresses, paperForm, questionAddress } from '../../src/addresses.ts';
import { clinic } from '../../src/clinic/clinic.ts';
import { paper } from '../../src/words/en/paper.ts';
import { outOfOrder } from './support/in-order.ts';
import { test } from './support/test.ts';
import { link, press } from './support/walk.ts';
import { emergencyLines, words } from './support/words.ts';

/** What an old browser does with the script of the site, done by this one. */
const old = [
  ['passes over module scripts', (page: Page) => page.route('**/assets/**/*.js', (route) => route.abort())],
  [
    'cannot read the script',
    (page: Page) =>
      page.route('**/assets/**/*.js', (route) =>
        route.fulfill({ contentType: 'text/javascript', body: 'import { nothing from "nowhere";' }),
      ),
  ],
  [
    'fails while the script runs',
    (page: Page) =>
      page.route('**/assets/**/*.js', (route) =>
        route.fulfill({ contentType: 'text/javascript', body: 'export {}; undefined.of.old();' }),
      ),
  ],
] as const;

describe.concurrent.each(old)('a browser that %s', (_what, makeOld) => {
  test.for([questionAddress('parts'), addresses.checkAnswers, addresses.summary])(
    'shows the emergency list, the number and the paper form at %s, and not only that it loads',
    async (address, { open }) => {
      const page = await open();
      await makeOld(page);
      await page.goto(address);
      const main = page.getByRole('main');
      await main.getByText(words.emergencyCheck.callNow).waitFor();
      const shown = await main.innerText();
      expect(outOfOrder(shown, [...emergencyLines(), clinic.telephone])).toEqual([]);
      await press(main.locator(`a[href="${paperForm}"]`));
      await page.getByRole('heading', { level: 1, name: inVoice(paper.title, 'self') }).waitFor();
    },
  );

  test.for([addresses.emergencyCheck, questionAddress('who')])(
    'says who to call, and where the paper form is, when a button of %s does nothing',
    async (address, { open }) => {
      const page = await open();
      await makeOld(page);
      await page.goto(address);
      const shown = await page.getByRole('main').innerText();
      expect(emergencyLines().filter((line) => !shown.includes(line))).toEqual([]);
      await press(link(page, words.emergencyCheck.none));
      await page.locator('#slow').getByText(clinic.telephone).waitFor();
      await press(page.locator(`#slow a[href="${paperForm}"]`));
      await page.getByRole('heading', { level: 1, name: inVoice(paper.title, 'self') }).waitFor();
    },
  );

  test('goes from the start page to the emergency list and the paper form', async ({ open }) => {
    const page = await open();
    await makeOld(page);
    await page.goto(addresses.start);
    await press(link(page, words.site.emergencyLink));
    await page.getByRole('heading', { level: 1, name: words.emergencyCheck.title }).waitFor();
    const shown = await page.getByRole('main').innerText();
    expect(emergencyLines().filter((line) => !shown.includes(line))).toEqual([]);
    await press(link(page, words.site.footer.paper));
    await page.getByRole('heading', { level: 1, name: inVoice(paper.title, 'self') }).waitFor();
  });
});
