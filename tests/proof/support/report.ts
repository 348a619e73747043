import type { Reporter, TestCase, TestModule } from 'vitest/node';
import type { ProofMeta, WalkMeta } from './prove.ts';

/** Prints what was walked and proved, and over how many cases. Failures are printed by the reporter beside it. */
export default class ProofReport implements Reporter {
  private readonly began = performance.now();

  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const seconds = (performance.now() - this.began) / 1000;
    process.stdout.write(`\n${[...walkLines(tests), '', ...propertyLines(tests)].join('\n')}\n`);
    process.stdout.write(`\nThe proof took ${seconds.toFixed(0)} seconds.\n`);
  }
}

function walkLines(tests: readonly TestCase[]): readonly string[] {
  const walks = tests.flatMap((test) => test.meta().walk ?? []);
  const products = tests.flatMap((test) => test.meta().product ?? []);
  return [
    `Walked one by one: ${number(total(walks, 'paths'))} complete paths with ${number(total(walks, 'pages'))} pages,` +
      ` in ${total(walks, 'seconds').toFixed(0)} seconds of one core.`,
    ...products.map(
      ({ paths, answerSets, groups }) =>
        `They stand for ${number(BigInt(paths))} complete paths, the product of the decision classes of ${groups} groups` +
        ` that share no condition: ${number(BigInt(answerSets))} sets of answers.`,
    ),
  ];
}

/** One property may be proved in several files: its cases are added up. */
function propertyLines(tests: readonly TestCase[]): readonly string[] {
  const proved = new Map<string, ProofMeta & { readonly failed: boolean }>();
  for (const test of tests) {
    const { proof } = test.meta();
    if (!proof) continue;
    const sofar = proved.get(test.name);
    const failed = test.result().state !== 'passed' || sofar?.failed === true;
    proved.set(test.name, { says: proof.says, cases: proof.cases + (sofar?.cases ?? 0), failed });
  }
  return [
    `${proved.size} properties, each with the cases it held over:`,
    ...[...proved].flatMap(([name, { says, cases, failed }]) => [
      `${number(cases).padStart(13)}  ${failed ? 'FAILED: ' : ''}${name}`,
      `${' '.repeat(15)}${says}`,
    ]),
  ];
}

function total(walks: readonly WalkMeta[], what: keyof WalkMeta): number {
  return walks.reduce((sum, walk) => sum + walk[what], 0);
}

function number(value: number | bigint): string {
  return new Intl.NumberFormat('en-GB').format(value);
}
