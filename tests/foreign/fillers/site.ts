import { fileURLToPath } from 'node:url';
import { build, type InlineConfig, preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { browserOfMachine } from '../../browser/support/chromium.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** Two pages, one for each filler. LHC-Forms is served as it was published; Smart Forms comes as modules and is bundled. */
const pages = {
  configFile: false,
  root: `${folder}pages`,
  publicDir: `${folder}node_modules/lforms/dist`,
  logLevel: 'error',
  // The test runner sets NODE_ENV, which would bundle React for development, at a fifth of the speed.
  oxc: { jsx: { runtime: 'automatic', development: false } },
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: `${folder}node_modules/.pages`,
    emptyOutDir: true,
    reportCompressedSize: false,
    rolldownOptions: { input: ['lforms', 'smart-forms'].map((page) => `${folder}pages/${page}.html`) },
  },
  preview: { host: '127.0.0.1', port: 0, strictPort: false },
} satisfies InlineConfig;

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [browser] = await Promise.all([browserOfMachine(), build(pages)]);
  const server = await preview(pages);
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('The fillers are served at no port.');
  project.provide('site', `http://127.0.0.1:${address.port}`);
  project.provide('browser', browser);
  return () => server.close();
}
