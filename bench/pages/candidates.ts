import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { addresses, questionAddress } from '../../src/addresses.ts';
import { headersOf, kindOf } from '../../src/build/headers.ts';
import { words } from '../../src/words/en/words.ts';
import { serve } from './server.ts';

/** A built site that is measured. What it does not have is not measured. */
export interface Candidate {
  readonly name: string;
  readonly address: string;
  readonly close: () => void;
  /** A selector, where the title of a page may be another than an `h1`. */
  readonly title?: string;
  /** The words on the control that leads on from the first page. */
  readonly start?: string;
  readonly emergencyCheck?: { readonly path: string; readonly title: string; readonly none: string };
  /** A page that asks a question with radios. */
  readonly question?: string;
}

export const floor = 'plain page';
export const bareStack = 'bare stack';
export const ours = 'Beforehand';

/** @param others folders of other built sites, of which only the first page is measured */
export async function candidates(others: readonly string[]): Promise<readonly Candidate[]> {
  return Promise.all([
    served(floor, 'bench/floor', { start: 'Start the short set' }),
    served(bareStack, await builtBareStack(), { question: '/' }),
    ourSite(),
    ...others.map((folder) => served(folder, folder, { title: anyTitle })),
  ]);
}

/** Other sites call the title of a question many things. */
const anyTitle = 'h1, h2, h3, h4, h5, h6, [role=heading], legend, label';

async function served(
  name: string,
  folder: string,
  pages: Omit<Candidate, 'name' | 'address' | 'close'> = {},
): Promise<Candidate> {
  return { name, ...(await serve(folder)), ...pages };
}

async function ourSite(): Promise<Candidate> {
  return {
    name: ours,
    ...(await serve('dist', (address) => headersOf(kindOf(address)))),
    start: words.start.short.action,
    emergencyCheck: {
      path: addresses.emergencyCheck,
      title: words.emergencyCheck.title,
      none: words.emergencyCheck.none,
    },
    question: questionAddress('who'),
  };
}

async function builtBareStack(): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), 'bare-stack-'));
  await build({
    root: 'bench/bare-stack',
    configFile: false,
    mode: 'production',
    logLevel: 'warn',
    plugins: [react()],
    build: { outDir, emptyOutDir: true },
  });
  return outDir;
}
