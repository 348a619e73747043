import { conditionRanges } from './condition-ranges.mjs';

/** Run by `npm run mutate`. The report is read into docs/assurance/mutation.md. */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'tests/mutation/vitest.config.ts' },
  mutate: ['machines/**/*.ts', ...conditionRanges()],
  reporters: ['clear-text', 'json', 'progress'],
  jsonReporter: { fileName: 'test-results/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  coverageAnalysis: 'perTest',
  incremental: true,
  incrementalFile: 'test-results/mutation-incremental.json',
  concurrency: 2,
  thresholds: { high: 95, low: 90, break: 90 },
  // TypeScript 7 has no compiler API, with which the runner would rewrite this file's paths. Ours has none to rewrite.
  tsconfigFile: 'none',
  tempDirName: 'test-results/stryker',
  ignorePatterns: ['dist', 'dist-prerender', 'dist-server', 'docs', 'test-results'],
};
