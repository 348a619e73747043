import { writePart } from '../performance-page.ts';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { type Candidate, candidates } from './candidates.ts';
import type { Measured } from './measures.ts';
import { openBrowser } from './rig.ts';
import { judge, medianOfEach, type Medians, tables } from './table.ts';
import { visits } from './visits.ts';

/**
 * Measures the built site in a real browser beside the sites that it is compared with, and prints the tables.
 *
 * @param args `--rounds 7`, `--against DIR` for each other built site, `--write` for docs/performance.md, `--strict` to
 *   fail where a target is missed
 */
export async function main(args: readonly string[]): Promise<void> {
  const { rounds, against, write, strict } = optionsFrom(args);
  const sites = await candidates(against);
  const browser = await openBrowser();
  try {
    const medians = mediansOf(sites, await measure(browser, sites, rounds));
    const text = tables(
      sites.map(({ name }) => name),
      medians,
    );
    say(`\n${text}\n`);
    if (write)
      await writePart('page-timings', `medians of ${rounds} rounds. Chromium ${browser.version()},`, text);
    if (strict && judge(medians).some(({ isMet }) => !isMet)) process.exitCode = 1;
  } finally {
    await browser.close();
    for (const { close } of sites) close();
  }
}

function optionsFrom(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: 'string', default: '7' },
      against: { type: 'string', multiple: true, default: [] },
      write: { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
    },
  });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds takes a whole number from 1.');
  return { ...values, rounds };
}

type Results = ReadonlyMap<string, readonly Measured[]>;

/** Each kind of visit to every site in turn, so that a slow minute of the machine is a slow minute for all of them. */
async function measure(browser: Browser, sites: readonly Candidate[], rounds: number): Promise<Results> {
  const results = new Map<string, Measured[]>(sites.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    say(`Round ${round + 1} of ${rounds}\n`);
    for (const visiting of visits) {
      for (const site of rotated(sites, round)) results.get(site.name)?.push(await visiting(browser, site));
    }
  }
  return results;
}

/** Nobody always goes first. */
function rotated<T>(list: readonly T[], by: number): readonly T[] {
  const start = by % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}

function mediansOf(sites: readonly Candidate[], results: Results): Medians {
  return new Map(sites.map(({ name }) => [name, medianOfEach(results.get(name) ?? [])]));
}

function say(text: string): void {
  process.stdout.write(text);
}
