import react from '@vitejs/plugin-react';
import type { BuildOptions } from 'vite';
import { defineConfig } from 'vitest/config';
import { clinicFile } from './src/build/clinic-file.ts';
import { patientBuild } from './src/build/first-page.ts';
import { doctorBuild, doctorMode, doctorPages } from './src/build/doctor-pages.ts';
import { compressedCopies } from './src/build/compress.ts';
import { contentSecurityPolicy } from './src/build/content-security-policy.ts';
import { edgeTableAtBuild } from './src/build/edge-table.ts';
import { lean } from './src/build/lean.ts';
import { questionsAsData } from './src/build/questions-as-data.ts';
import { serverBuild, serverMode } from './src/build/server-build.ts';
import { staticHost } from './src/build/static-host.ts';
import { precacheList, workerBuild, workerMode } from './src/build/worker-build.ts';

// The tests build a second site beside the first.
const outDir = process.env['OUT_DIR'] ?? 'dist';

const builds: Record<string, BuildOptions> = {
  [doctorMode]: doctorBuild,
  [workerMode]: workerBuild,
  [serverMode]: serverBuild,
};

export default defineConfig(({ mode }) => ({
  // Where on its host the site stands, with a slash at both ends.
  base: process.env['BASE_PATH'] ?? '/',
  plugins: [
    react(),
    clinicFile(),
    doctorPages(),
    questionsAsData(),
    edgeTableAtBuild(),
    lean(),
    contentSecurityPolicy(mode),
    staticHost(),
    precacheList(),
    compressedCopies(outDir),
  ],
  build: {
    outDir,
    // Phones from 2021 on.
    target: ['es2022', 'safari15', 'chrome94', 'firefox93'],
    // src/prerender names the files that each page needs.
    modulePreload: false,
    assetsInlineLimit: 0,
    // For the budgets of bench/size-budget.mjs.
    manifest: true,
    ...(builds[mode] ?? patientBuild),
  },
  // The server brings all that it needs: somebody takes along `dist/`, one file, and Node.
  ...(mode === serverMode && { ssr: { noExternal: true } }),
  test: {
    // The browser tests mostly wait, so 2 cores serve 2 workers well.
    maxWorkers: 2,
    // Long enough for a machine several times slower than ours: only a failure waits so long.
    testTimeout: 30_000,
    expect: { poll: { timeout: 10_000 } },
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results/vitest.json' },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/{questions,machines,src,docs,journeys,bench}/**/*.test.ts'],
          benchmark: { include: ['bench/**/*.bench.ts'] },
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          alias: { 'virtual:recipients': new URL('tests/support/recipients.ts', import.meta.url).pathname },
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/support/dom-setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'proof',
          environment: 'node',
          include: ['tests/proof/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'fhir',
          environment: 'node',
          include: ['tests/foreign/validators/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'fuzz',
          environment: 'node',
          include: ['tests/fuzz/**/*.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'fillers',
          environment: 'node',
          include: ['tests/foreign/fillers/*.test.ts'],
          globalSetup: ['tests/foreign/fillers/site.ts'],
          testTimeout: 3_600_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/support/site.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
}));
