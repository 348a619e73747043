import type { Reporter, TestCase, TestModule } from 'vitest/node';
import { explanationOf } from './explained.ts';
import type { Counts, Said } from './said.ts';

type Run = Said & { readonly name: string; readonly version: string };

/** Prints what each validator said of each kind of resource, each sentence once, and which of them saw what was broken. */
export default class FhirReport implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const runs = tests.flatMap((test) => {
      const { fhir } = test.meta();
      return fhir === undefined ? [] : [{ name: test.name, ...fhir }];
    });
    const lines = [...countLines(runs), '', ...sentenceLines(runs), '', ...brokenLines(tests)];
    process.stdout.write(`\n${lines.join('\n')}\n`);
  }
}

function countLines(runs: readonly Run[]): readonly string[] {
  const kinds = Object.entries(runs[0]?.kinds ?? {});
  const rows = runs.map(({ name, version, kinds: found }) => [
    name,
    ...kinds.map(([kind]) => counted(found[kind])),
    version,
  ]);
  const heads = kinds.map(([kind, { files }]) => `${files} ${kind}`);
  return ['Errors, warnings and notes:', ...aligned([['validator', ...heads, 'by'], ...rows])];
}

function counted({ error, warning, note }: Counts = { files: 0, error: 0, warning: 0, note: 0 }): string {
  return `${error}, ${warning}, ${note}`;
}

function sentenceLines(runs: readonly Run[]): readonly string[] {
  return runs.flatMap(({ name, sentences }) =>
    sentences.map(
      ({ severity, says, count, first }) =>
        `${severity} by ${name}, ${count} ${count === 1 ? 'time' : 'times, first'} in ${first}\n    ${says}\n${why(name, says)}`,
    ),
  );
}

function why(name: string, says: string): string {
  const explanation = explanationOf(name, says);
  return explanation === undefined ? '    NOT EXPLAINED' : `    Stays so: ${explanation.because}`;
}

function brokenLines(tests: readonly TestCase[]): readonly string[] {
  const rows = tests.flatMap((test) => {
    const { caughtBy } = test.meta();
    return caughtBy === undefined ? [] : [[test.name, caughtBy.join(', ')]];
  });
  return aligned([['broken on purpose', 'seen by'], ...rows]);
}

function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
