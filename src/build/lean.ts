import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { doctorMode } from './doctor-pages.ts';
import { isOfFirstPage } from './first-page.ts';

/** Leaves out of the patients' pages what only other sites and developers need. */
export function lean(): Plugin {
  return {
    name: 'lean',
    apply: ({ build, mode }, { command }) => command === 'build' && !build?.ssr && mode !== doctorMode,
    enforce: 'pre',
    resolveId(id, importer) {
      if (id === withSelector) return resolve('src/build/use-selection.ts');
      // React has had this hook since version 18; the shim is for those before.
      return shim.test(id) ? this.resolve('react', importer) : undefined;
    },
    load: (id) => inPlace.find(({ of }) => of.test(id))?.code,
    transform: (code, id) => (isOfFirstPage(id) ? code.replace(developersMessage, 'new Error()') : undefined),
  };
}

const inPlace = [
  // Each page names the files it needs (src/prerender), and there is one style sheet: a file that is fetched later needs
  // nothing fetched beside it.
  { of: /vite\/preload-helper/, code: 'export const __vitePreload = (load) => load();' },
  // What tools of developers ask of a page.
  { of: /\/xstate\/dist\/xstate-dev\.esm\.js$/, code: 'export const devToolsAdapter = () => undefined;' },
  {
    of: /\/react-dom\/client\.js$/,
    code: "module.exports = require('./cjs/react-dom-client.production.js');",
  },
  { of: /\/react-dom\/index\.js$/, code: "module.exports = require('./cjs/react-dom.production.js');" },
];

/** What is thrown at a mistake in the code, ours or of a library: written out while developing and in every test. */
const developersMessage = /\b(?:new )?Error\(\s*(?:'[^']*'|`[^`]*`|formatProdErrorMessage\([^()]*\)),?\s*\)/g;

const withSelector = 'use-sync-external-store/shim/with-selector';
const shim = /^use-sync-external-store\/shim(?:\/index\.js)?$/;
