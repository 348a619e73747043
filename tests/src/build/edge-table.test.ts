import { build, type Rollup } from 'vite';
import { describe, expect, it } from 'vitest';
import { trueEdges } from '../../../machines/edges.ts';
import { edgeTableAtBuild } from '../../../src/build/edge-table.ts';

describe('the edges in the built site', () => {
  it('are those that the search finds, in its order', async () => {
    const { code } = await builtMachine();
    const { edgeTable } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Built;
    expect([...edgeTable]).toEqual([...trueEdges()]);
  });

  it('come without the search', async () => {
    const { moduleIds } = await builtMachine();
    expect(moduleIds.map((id) => id.split('/').at(-1))).toEqual(['edge-table.ts']);
  });
});

interface Built {
  readonly edgeTable: ReturnType<typeof trueEdges>;
}

/** What the bundler makes of the one module that the machine reads its edges from. */
async function builtMachine(): Promise<Rollup.OutputChunk> {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [edgeTableAtBuild()],
    build: { write: false, minify: false, lib: { entry: 'machines/edge-table.ts', formats: ['es'] } },
  });
  const [chunk] = (Array.isArray(made) ? made : [made]).flatMap((one) => ('output' in one ? one.output : []));
  if (chunk?.type !== 'chunk') throw new Error('The build made no script.');
  return chunk;
}
