import { exec } from 'node:child_process';
import { promisify } from 'node:util';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import type { BrowserProgram } from './browser-places.ts';
import { browserOfMachine } from './chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served. */
    site: string;
    browser: BrowserProgram;
  }
}

/** Builds the site as it is released, and serves it while the browser tests run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [browser] = await Promise.all([browserOfMachine(), build()]);
  const server = await preview({
    preview: { host: '127.0.0.1', port: 0, strictPort: false },
    logLevel: 'silent',
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('The site is served at no port.');
  project.provide('site', `http://127.0.0.1:${address.port}`);
  project.provide('browser', browser);
  return () => server.close();
}

async function build(): Promise<void> {
  try {
    // The test runner sets NODE_ENV, which would build a site for development.
    await promisify(exec)('npm run build', { env: { ...process.env, NODE_ENV: 'production' } });
  } catch (error) {
    const { stdout, stderr } = error as { readonly stdout: string; readonly stderr: string };
    throw new Error(`The site could not be built.\n${stdout}\n${stderr}`, { cause: error });
  }
}
