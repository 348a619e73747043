import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { addresses, questionAddress } from '../../src/addresses.ts';
import { adultNeck, everyBranch } from './support/people.ts';
import { nowhere, wholePages } from './support/page-kinds.ts';
import { resume, saved } from './support/saved.ts';
import { test } from './support/test.ts';
import { arriveAt, arriveAtPage, button, press } from './support/walk.ts';
import { walkWords } from './support/words.ts';

describe.concurrent('What only later pages look like', () => {
  test.for([...wholePages, addresses.invitation, nowhere, questionAddress('who'), questionAddress('age')])(
    'is not needed at %s',
    async (address, { page }) => {
      await resume(page, saved({ who: 'me' }), address);
      await page.waitForLoadState('networkidle');
      const later = await onlyLater();
      expect(later).toContain('contents__list');
      expect(await page.evaluate(shownOf, later)).toEqual([]);
    },
  );

  test('is there once, with the pages it is for', async ({ page }) => {
    await resume(page, saved(adultNeck), addresses.checkAnswers);
    await arriveAt(page, addresses.checkAnswers, walkWords.checkAnswers.title);
    expect(await page.evaluate(timesAdded)).toBe(1);
    const row = page.locator('.answers__row').first();
    expect(await row.evaluate((element) => getComputedStyle(element).display)).toBe('grid');
    await press(button(page, walkWords.checkAnswers.confirm));
    await arriveAt(page, addresses.summary, walkWords.summary.title);
    expect(await page.evaluate(shownOf, await onlyLater())).toContain('contents__list');
    expect(await page.evaluate(timesAdded)).toBe(1);
  });

  test('is there for somebody who comes by the address of a later question', async ({ page }) => {
    await resume(page, saved(everyBranch, { length: 'full' }), questionAddress('mood'));
    await arriveAtPage(page, 'mood');
    expect(await page.evaluate(timesAdded)).toBe(1);
  });
});

/** What is added stands in a rule of its own. */
function timesAdded(): number {
  const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
  return rules.filter(({ cssText }) => cssText.startsWith('@media all')).length;
}

/** The classes that src/styles/later.css speaks of, and src/styles/styles.css does not. */
async function onlyLater(): Promise<readonly string[]> {
  const [later, first] = await Promise.all([classesOf('later.css'), classesOf('styles.css')]);
  return later.filter((name) => !first.includes(name));
}

async function classesOf(entry: string): Promise<readonly string[]> {
  const imports = [...(await sheet(entry)).matchAll(/@import '\.\/([\w-]+\.css)'/g)].map(
    ([, file = '']) => file,
  );
  const texts = await Promise.all(imports.map(sheet));
  const selectors = texts.join('\n').replaceAll(/\{[^{}]*\}/g, ' ');
  return [...new Set([...selectors.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name))];
}

function sheet(file: string): Promise<string> {
  return readFile(join('src/styles', file), 'utf8');
}

function shownOf(names: readonly string[]): readonly string[] {
  return names.filter((name) => document.querySelector(`.${name}`) !== null);
}
