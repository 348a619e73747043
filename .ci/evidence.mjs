// Joins the hazard log to the tests: every piece of evidence that a control names must have run and passed.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';

if (import.meta.url === pathToFileURL(argv[1]).href) main();

function main() {
  const hazards = json('docs/safety/hazards.json');
  const results = ['test-results/vitest.json', 'test-results/proof.json'].flatMap(
    (file) => json(file).testResults,
  );
  const tests = results.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ ancestorTitles, title, status, meta }) => ({
      file: relative('.', name),
      name: [...ancestorTitles, title].join(' > '),
      status,
      property: meta?.proof !== undefined,
    })),
  );
  const { lines, counted } = joined(hazards, tests);
  lines.push(...unlisted(tests, readFileSync('docs/assurance/properties.md', 'utf8')));
  for (const line of lines) console.error(line);
  if (lines.length > 0) process.exit(1);
  console.log(
    `${counted.hazards} hazards, ${counted.controls} controls, ${counted.evidence} pieces of evidence: all ran and passed.`,
  );
}

/**
 * @param hazards the hazard log
 * @param tests every test that ran: its file from the root, its titles joined by " > ", its status
 * @returns a line for each piece of evidence that is wanting, and what was counted
 */
export function joined(hazards, tests) {
  const controls = hazards.flatMap(({ id, newControls }) =>
    newControls.map((control, index) => ({ place: `${id}, control ${index + 1}`, ...control })),
  );
  const evidence = controls.flatMap(({ place, evidence }) => evidence.map((one) => ({ place, ...one })));
  const lines = evidence.flatMap((one) => wanting(one, tests));
  return {
    lines,
    counted: { hazards: hazards.length, controls: controls.length, evidence: evidence.length },
  };
}

/** The page of properties must name each that is proved. Tests in `tests/proof/` without a case count are no properties. */
export function unlisted(tests, page) {
  const names = new Set(tests.filter(({ property }) => property).map(({ name }) => name));
  return [...names]
    .filter((name) => !page.includes(`**${name}**`))
    .map((name) => `The property "${name}" is not in docs/assurance/properties.md. Run npm run properties.`);
}

/** A property may be proved in several files: all of them must pass. */
function wanting({ place, property, test, name }, tests) {
  const what = property === undefined ? `the test "${name}" in ${test}` : `the property "${property}"`;
  const found = tests.filter((one) =>
    property === undefined
      ? one.file === test && one.name === name
      : one.file.startsWith('tests/proof/') && one.name === property,
  );
  if (found.length === 0) return [`${place}: ${what} did not run.`];
  const notPassed = found.find(({ status }) => status !== 'passed');
  return notPassed ? [`${place}: ${what} has the status "${notPassed.status}".`] : [];
}

function json(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new Error(`${file} cannot be read. Run npm test, which ends with this check.`, { cause });
  }
}
