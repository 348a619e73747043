import type { Plugin } from 'vite';
import { doctorMode } from './doctor-pages.ts';

/** Leaves out of the patients' pages what only other sites need. */
export function lean(): Plugin {
  return {
    name: 'lean',
    apply: ({ build, mode }, { command }) => command === 'build' && !build?.ssr && mode !== doctorMode,
    enforce: 'pre',
    resolveId(id, importer) {
      // React has had this hook since version 18; the shim is for those before.
      return shim.test(id) ? this.resolve('react', importer) : undefined;
    },
    // Each page names the files it needs (src/prerender), and there is one style sheet: a file that is fetched later
    // needs nothing fetched beside it.
    load: (id) =>
      id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : undefined,
  };
}

const shim = /^use-sync-external-store\/shim(?:\/index\.js)?$/;
