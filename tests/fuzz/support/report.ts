import type { Reporter, TestModule } from 'vitest/node';

/** Prints what became of each class of cases. */
export default class FuzzReport implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const rows = tests.flatMap((test) => {
      const { fuzz } = test.meta();
      return fuzz === undefined ? [] : [{ name: test.name, ...fuzz }];
    });
    const failed = tests.filter((test) => test.result().state !== 'passed').map(({ name }) => name);
    const total = rows.reduce((sum, { cases }) => sum + cases, 0);
    const lines = [
      `Seed ${rows[0]?.seed}. Make the same again with FUZZ_SEED and FUZZ_CASES.`,
      `${'cases'.padStart(8)}  ${'class'.padEnd(widest(rows))}  what became of them`,
      ...rows.map(
        ({ name, cases, outcomes }) =>
          `${written(cases).padStart(8)}  ${name.padEnd(widest(rows))}  ${outcomesIn(outcomes)}`,
      ),
      `${written(total).padStart(8)}  in all, the slowest in ${Math.max(...rows.map(({ slowest }) => slowest)).toFixed(0)} ms`,
      ...failed.map((name) => `FAILED: ${name}`),
    ];
    process.stdout.write(`\n${lines.join('\n')}\n`);
  }
}

function widest(rows: readonly { readonly name: string }[]): number {
  return Math.max(...rows.map(({ name }) => name.length));
}

function outcomesIn(outcomes: Readonly<Record<string, number>>): string {
  return Object.entries(outcomes)
    .toSorted(([, one], [, other]) => other - one)
    .map(([outcome, count]) => `${outcome} ${written(count)}`)
    .join(', ');
}

function written(count: number): string {
  return new Intl.NumberFormat('en-GB').format(count);
}
