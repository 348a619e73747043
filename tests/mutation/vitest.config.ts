import { defineConfig } from 'vitest/config';

/** The tests that a mutant of the core is run against: quick ones, without a browser. */
export default defineConfig({
  test: {
    environment: 'node',
    // The core is pure, and to load it anew for each file takes longer than to test it.
    isolate: false,
    fileParallelism: false,
    include: ['tests/{questions,machines,journeys}/**/*.test.ts'],
  },
});
