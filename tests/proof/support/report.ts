import { writeFileSync } from 'node:fs';
import type { Reporter, TestCase, TestModule } from 'vitest/node';
import type { ProofMeta, WalkMeta } from './prove.ts';

/** Prints what was walked and proved, and over how many cases. Failures are printed by the reporter beside it. */
export default class ProofReport implements Reporter {
  private readonly began = performance.now();

  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const seconds = (performance.now() - this.began) / 1000;
    process.stdout.write(
      `\n${[...walkLines(tests, { withSeconds: true }), '', ...propertyLines(tests)].join('\n')}\n`,
    );
    process.stdout.write(`\nThe proof took ${seconds.toFixed(0)} seconds.\n`);
    if (process.env['npm_lifecycle_event'] === 'properties') writeFileSync(page, pageOf(tests));
  }
}

const page = 'docs/assurance/properties.md';

/** For a doctor to read. */
function pageOf(tests: readonly TestCase[]): string {
  return [
    '# Properties',
    '',
    'What always holds, in a sentence each, and over how many cases it was seen to hold. Written by `npm run properties`; every',
    'change is checked by `npm run prove`, which prints the same. [How](README.md).',
    '',
    ...walkLines(tests, { withSeconds: false }).map((line) => `- ${line}`),
    '',
    ...[...proved(tests)].map(([name, { says, cases }]) => `- **${name}** (${number(cases)} cases). ${says}`),
    '',
  ].join('\n');
}

function walkLines(tests: readonly TestCase[], { withSeconds }: { withSeconds: boolean }): readonly string[] {
  const walks = tests.flatMap((test) => test.meta().walk ?? []);
  const products = tests.flatMap((test) => test.meta().product ?? []);
  return [
    `Walked one by one: ${number(total(walks, 'paths'))} complete paths with ${number(total(walks, 'pages'))} pages` +
      `${withSeconds ? `, in ${total(walks, 'seconds').toFixed(0)} seconds of one core` : ''}.`,
    ...products.map(
      ({ paths, answerSets, groups }) =>
        `They stand for ${number(BigInt(paths))} complete paths, the product of the decision classes of ${groups} groups` +
        ` that share no condition: ${number(BigInt(answerSets))} sets of answers.`,
    ),
  ];
}

function propertyLines(tests: readonly TestCase[]): readonly string[] {
  const all = proved(tests);
  return [
    `${all.size} properties, each with the cases it held over:`,
    ...[...all].flatMap(([name, { says, cases, failed }]) => [
      `${number(cases).padStart(13)}  ${failed ? 'FAILED: ' : ''}${name}`,
      `${' '.repeat(15)}${says}`,
    ]),
  ];
}

type Proved = ProofMeta & { readonly failed: boolean };

/** In the order of their names. One property may be proved in several files: its cases are added up. */
function proved(tests: readonly TestCase[]): ReadonlyMap<string, Proved> {
  const found = new Map<string, Proved>();
  for (const test of tests.toSorted((one, other) => one.name.localeCompare(other.name, 'en'))) {
    const { proof } = test.meta();
    if (!proof) continue;
    const sofar = found.get(test.name);
    const failed = test.result().state !== 'passed' || sofar?.failed === true;
    found.set(test.name, { says: proof.says, cases: proof.cases + (sofar?.cases ?? 0), failed });
  }
  return found;
}

function total(walks: readonly WalkMeta[], what: keyof WalkMeta): number {
  return walks.reduce((sum, walk) => sum + walk[what], 0);
}

function number(value: number | bigint): string {
  return new Intl.NumberFormat('en-GB').format(value);
}
