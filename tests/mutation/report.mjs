// Reads the report of the mutation run and writes docs/assurance/mutation.md. Fails where a survivor has no reason.
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';

const page = 'docs/assurance/mutation.md';
const { files } = JSON.parse(readFileSync('test-results/mutation.json', 'utf8'));
const reasons = JSON.parse(readFileSync('tests/mutation/survivors.json', 'utf8'));
const mutants = Object.entries(files).flatMap(([file, { source, mutants: some }]) =>
  some.map((mutant) => ({
    ...mutant,
    file,
    line: source.split('\n')[mutant.location.start.line - 1].trim(),
  })),
);
const survivors = mutants.filter(({ status }) => ['Survived', 'NoCoverage'].includes(status)).map(withReason);
writeFileSync(page, await format(text(), { parser: 'markdown', printWidth: 110 }));
console.log(`${score()} % killed; ${survivors.length} survived. See ${page}.`);
for (const { file, line, why } of survivors)
  if (!why) console.error(`No reason for a survivor in ${file}: ${line}`);
process.exitCode = survivors.every(({ why }) => why) ? 0 : 1;

/** A reason fits every survivor of its file whose line holds the words. */
function withReason(mutant) {
  const reason = reasons.find(({ file, line }) => mutant.file === file && mutant.line.includes(line));
  return { ...mutant, why: reason?.why };
}

function score() {
  const valid = mutants.filter(({ status }) =>
    ['Killed', 'Timeout', 'Survived', 'NoCoverage'].includes(status),
  );
  return (((valid.length - survivors.length) / valid.length) * 100).toFixed(1);
}

function text() {
  const killed = mutants.filter(({ status }) => ['Killed', 'Timeout'].includes(status)).length;
  return [
    '# Mutation testing',
    '',
    'Small wrong edits made by a program in `machines/` and in the conditions of `questions/`, and whether the quick tests of the',
    'core notice. Made by `npm run mutate`; reasons stand in `tests/mutation/survivors.json`, and a survivor without one fails.',
    '',
    `**${score()} %**: ${killed} of ${killed + survivors.length} killed, ${survivors.length} survived.`,
    '',
    '| File | Line | Becomes | Why it survives |',
    '| --- | --- | --- | --- |',
    ...survivors.map(
      ({ file, line, location, replacement, why }) =>
        `| ${file}:${location.start.line} | ${code(line)} | ${code(replacement ?? '')} | ${why ?? '**no reason**'} |`,
    ),
    '',
  ].join('\n');
}

function code(words) {
  const short = words.replaceAll(/\s+/g, ' ').slice(0, 70);
  return `\`\` ${short.replaceAll('|', '\\|')} \`\``;
}
