// Puts one wrong edit after another into a copy of the project, and sees whether the proof finds it.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { format } from 'prettier';

const page = 'docs/assurance/seeded-faults.md';
const faults = JSON.parse(readFileSync('tests/seeded-faults/faults.json', 'utf8'));
const copy = copyOfProject();
const rows = faults.map((fault) => ({ ...fault, found: findingsOf(fault) }));
rmSync(copy, { recursive: true });
const missed = rows.filter(({ found }) => found.length === 0);
writeFileSync(page, await format(text(rows), { parser: 'markdown', printWidth: 110 }));
console.log(`${rows.length - missed.length} of ${rows.length} seeded faults caught. See ${page}.`);
for (const { fault } of missed) console.error(`Not caught: ${fault}`);
process.exitCode = missed.length > 0 ? 1 : 0;

function copyOfProject() {
  const folder = mkdtempSync(join(tmpdir(), 'seeded-faults-'));
  for (const part of [
    'questions',
    'machines',
    'src',
    'tests',
    'docs',
    'clinic.json',
    'package.json',
    'tsconfig.json',
    'vite.config.ts',
  ]) {
    cpSync(part, join(folder, part), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** The names of the tests that fail while the fault is there. */
function findingsOf({ file, from, to, import: others, check }) {
  const place = join(copy, file);
  const good = readFileSync(place, 'utf8');
  const bad = replaced(others ? replaced(good, ...others) : good, from, to);
  writeFileSync(place, bad);
  const found = failuresOf(check);
  writeFileSync(place, good);
  return found;
}

function replaced(source, from, to) {
  if (!source.includes(from))
    throw new Error(`The seeded fault does not fit any more: nowhere is "${from}".`);
  return source.replace(from, to);
}

function failuresOf(check) {
  const result = join(copy, 'result.json');
  rmSync(result, { force: true });
  const words = [
    'vitest',
    'run',
    '--project',
    'proof',
    `tests/proof/${check}`,
    '--reporter=json',
    `--outputFile=${result}`,
  ];
  try {
    execFileSync('npx', words, { cwd: copy, stdio: 'ignore' });
  } catch {
    // A run with failures ends with an error; what failed is in the file.
  }
  const { testResults } = JSON.parse(readFileSync(result, 'utf8'));
  return testResults.flatMap(({ assertionResults, message, name }) =>
    assertionResults.length === 0 && message
      ? [`(the product does not load: ${name.split('/').at(-1)})`]
      : assertionResults.filter(({ status }) => status === 'failed').map(({ title }) => title),
  );
}

function text(all) {
  return [
    '# Seeded faults',
    '',
    'Wrong edits made on purpose, one at a time, in a copy of the project. Made by `npm run seed-faults` from',
    '`tests/seeded-faults/faults.json`, which has each edit to the letter. Each was looked for with one file of the proof, the one',
    'named; others may catch it too.',
    '',
    `**${all.filter(({ found }) => found.length > 0).length} of ${all.length} caught.**`,
    '',
    '| Wrong edit | In | Looked for with | Caught by |',
    '| --- | --- | --- | --- |',
    ...all.map(
      ({ fault, file, check, found }) =>
        `| ${fault} | \`${file}\` | ${check} | ${[...new Set(found)].join('; ') || '**not caught**'} |`,
    ),
    '',
  ].join('\n');
}
