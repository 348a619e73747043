import type { Reporter, TestModule } from 'vitest/node';
import type { FoundIn } from './judged.ts';
import { knownDifferences, versions } from './known-differences.ts';

/** Prints how much was compared with each filler, and what was found. */
export default class FillerReport implements Reporter {
  private readonly began = performance.now();

  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const found = tests.flatMap((test) => test.meta().filler ?? []);
    const lines = found.flatMap(({ filler, known, unknown, ...counts }) => [
      `${filler.name} ${versions[filler.package]}: ${inWords(counts)}`,
      ...Object.entries(known).map(([id, count]) => `${String(count).padStart(8)}  ${whatIs(id)}`),
      ...unknown.map((name) => ` UNKNOWN  ${name}`),
    ]);
    const seconds = ((performance.now() - this.began) / 1000).toFixed(0);
    process.stdout.write(`\n${lines.join('\n')}\n\nThe fillers took ${seconds} seconds.\n`);
  }
}

type Counts = Pick<FoundIn, 'seenIn' | 'cases' | 'differing' | 'sameAsked' | 'sameRead'>;

function inWords({ seenIn, cases, differing, sameAsked, sameRead }: Counts): string {
  return (
    `${cases} ${nouns[seenIn]}. In ${sameAsked} the same is asked at every step, in ${sameRead} the response reads the same, ` +
    `${differing} differ in some way:`
  );
}

const nouns = { classes: 'classes of answers loaded', walks: 'people who filled in a form by hand' };

function whatIs(id: string): string {
  return knownDifferences.find((known) => known.id === id)?.what ?? id;
}
