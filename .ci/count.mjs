// The last line of the run: every test of every runner, in the words that a reader of the log looks for.
import { readFileSync } from 'node:fs';

const runners = ['vitest', 'proof', 'fhir', 'fillers'].map((name) => results(`test-results/${name}.json`));
console.log(`${sum('numPassedTests')} passed, ${sum('numFailedTests')} failed`);

function sum(what) {
  return runners.reduce((all, runner) => all + runner[what], 0);
}

function results(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0 };
  }
}
