import type { Plugin } from 'vite';
import { edgeTable } from '../../machines/edge-table.ts';

/**
 * Works the edges out once, at build time. On an old phone their search took 70 ms of the time before the first question
 * (docs/performance.md), and it gives everybody the same.
 */
export function edgeTableAtBuild(table: EdgeTable = edgeTable): Plugin {
  return {
    name: 'edge-table-at-build',
    apply: 'build',
    load: (id) => (id.endsWith('/machines/edge-table.ts') ? writtenOut(table) : undefined),
  };
}

type EdgeTable = ReadonlyMap<string, readonly string[]>;

function writtenOut(table: EdgeTable): string {
  return `export const edgeTable = new Map(${JSON.stringify([...table])});`;
}
