import type { Plugin } from 'vite';
import { doctorMode } from './doctor-pages.ts';
import { headersFile } from './headers-file.ts';
import { workerMode } from './worker-build.ts';

/** The build tells static hosts what to send with each file (docs/hosting). */
export function staticHost(): Plugin {
  let base = '/';
  return {
    name: 'headers-for-hosts',
    apply: ({ build }, { command, mode }) =>
      command === 'build' && mode !== doctorMode && mode !== workerMode && !build?.ssr,
    configResolved: (config) => {
      base = config.base;
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile(base) });
    },
  };
}
