import type { BuildOptions } from 'vite';

/**
 * All that the first page runs stands in one file. The bundler would cut it into a dozen, since later steps share some of
 * it; but nobody comes to a later step without the first.
 */
export const patientBuild: BuildOptions = {
  rollupOptions: {
    output: { codeSplitting: { groups: [{ name: 'first-page', test: isOfFirstPage }] } },
  },
};

function isOfFirstPage(module: string): boolean {
  return packages.test(module) || folders.test(module) || module.includes('virtual:clinic');
}

const packages = /node_modules\/(?:react|react-dom|scheduler|wouter|regexparam|use-sync-external-store)\//;

const folders =
  /\/src\/(?:layout|pages|clinic\/clinic|saving\/(?:shelf|can-save)|offline\/(?:fetched|later|needs-network|use-online)|site-address|invitation\/held-invitation|words\/words-context|addresses)/;
