import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build, runnerImport } from 'vite';
import type { trueEdges } from '../../machines/edges.ts';
import type { PageRules } from '../../questions/question.ts';
import { edgeTableAtBuild } from '../../src/build/edge-table.ts';
import { type Figures, leastOf, type Timed } from './figures.ts';
import { inPlaceOfOurs } from './in-place-of-ours.ts';
import { madePages, type Shape } from './shapes.ts';
import { timed } from './timed.ts';

type EdgeTable = ReturnType<typeof trueEdges>;

/**
 * Each round in a process of its own, so that none finds the code warm.
 *
 * @param size how many pages carry a condition
 */
export async function measured(shape: Shape, size: number, rounds: number): Promise<Figures> {
  const pages = madePages(shape, size);
  const [search, table] = await searched(pages);
  const folder = await mkdtemp(join(tmpdir(), 'beforehand-scale-'));
  try {
    await bundle(pages, table, folder);
    const found: Timed[] = [];
    for (let round = 0; round < rounds; round += 1) found.push(await run(folder, 'times'));
    const memory: Figures['memory'] = await run(folder, 'heap');
    return { shape, size, edges: [...table.values()].flat().length, search, memory, ...leastOf(found) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function searched(pages: readonly PageRules[]): Promise<readonly [number, EdgeTable]> {
  const { module } = await runnerImport<{ readonly trueEdges: () => EdgeTable }>('./machines/edges.ts', {
    configFile: false,
    plugins: [inPlaceOfOurs(pages)],
  });
  return timed(module.trueEdges);
}

/** As the site is built, with its edges worked out. */
async function bundle(pages: readonly PageRules[], table: EdgeTable, folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [inPlaceOfOurs(pages), edgeTableAtBuild(table)],
    ssr: { noExternal: true },
    build: {
      ssr: true,
      rolldownOptions: { input: programs },
      outDir: folder,
      emptyOutDir: true,
      minify: true,
    },
  });
}

const programs = { times: 'bench/scale/times.ts', heap: 'bench/scale/heap.ts' };

async function run<T>(folder: string, program: keyof typeof programs): Promise<T> {
  const { stdout } = await promisify(execFile)(process.execPath, [join(folder, `${program}.js`)]);
  return JSON.parse(stdout);
}
