import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from '../../browser/support/test.ts';
import { classesOf, type Size } from './classes.ts';
import { type Case, compare } from './compare.ts';
import type { Difference } from './differences.ts';
import { type Filler, installedVersion, openFiller } from './filler.ts';
import { type FoundIn, judged } from './judged.ts';
import { knownAs, type SeenIn, versions } from './known-differences.ts';
import { walkByHand } from './walk-by-hand.ts';
import { walks } from './walks.ts';

declare module 'vitest' {
  interface TaskMeta {
    filler?: FoundIn & { readonly filler: Pick<Filler, 'name' | 'package'> };
  }
}

/** Every difference must be known, and every known one must still be there. */
export function checkFiller(filler: Filler): void {
  test(`${filler.name} is the version in which its differences were seen`, () => {
    expect(installedVersion(filler)).toBe(versions[filler.package]);
  });

  test(`${filler.name} asks what our path asks, with the answers of every class loaded`, async ({
    open,
    site,
    task,
  }) => {
    const page = await open(desktop);
    const faults = faultsOf(page, site);
    await openFiller(page, filler);
    judge('classes', await compare(page, classesOf(sizeWanted())), task);
    expect(faults).toEqual([]);
  });

  test(`${filler.name} asks what our path asks, filled in by hand`, async ({ open, site, task }) => {
    const cases: Case[] = [];
    for (const walk of walks) {
      const page = await open(desktop);
      const faults = faultsOf(page, site);
      await openFiller(page, filler);
      cases.push({ name: walk.name, differences: await walkByHand(page, filler, walk, isKnown) });
      expect(faults).toEqual([]);
      await page.close();
    }
    judge('walks', cases, task);
  });

  function isKnown(difference: Difference): boolean {
    return knownAs(filler.package, 'walks', difference) !== undefined;
  }

  function judge(seenIn: SeenIn, cases: readonly Case[], task: { meta: object }): void {
    const found = judged(filler.package, seenIn, cases);
    Object.assign(task.meta, {
      filler: { ...found, filler: { name: filler.name, package: filler.package } },
    });
    expect(found.unknown, 'differences that are not among the known ones').toEqual([]);
    expect(found.gone, 'known differences that were not seen').toEqual([]);
  }
}

/** On a narrow screen LHC-Forms lays a form out twice, and a click may fall between. */
const desktop = { viewport: { width: 1280, height: 900 } };

/** What went wrong on the page, and each request that left the machine. */
function faultsOf(page: Page, site: string): readonly string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(site) && !request.url().startsWith('data:')) faults.push(request.url());
  });
  return faults;
}

/** `FILLER_CLASSES=voices` and `all` take longer. */
function sizeWanted(): Size {
  const wanted = process.env['FILLER_CLASSES'] ?? 'ways';
  if (wanted === 'ways' || wanted === 'voices' || wanted === 'all') return wanted;
  throw new Error('FILLER_CLASSES is "ways", "voices" or "all".');
}
