import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, normalize, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { doctorMode } from './doctor-pages.ts';
import { headersFile } from './headers-file.ts';
import { type Headers, headersOf, kindOf } from './headers.ts';
import { workerMode } from './worker-build.ts';

/** `npm start` answers as a static host that was set up well, and the build tells other hosts how. */
export function staticHost(): Plugin[] {
  return [releasedSite(), headersForHosts()];
}

function releasedSite(): Plugin {
  return {
    name: 'released-site',
    // Otherwise every unknown address gets the start page, and every origin on this machine may read it.
    config: (_config, { isPreview }) => (isPreview ? { appType: 'mpa', preview: { cors: false } } : {}),
    configurePreviewServer({ config: { root, base, build }, middlewares }) {
      middlewares.use((request, response, next) => {
        request.url = withoutEndSlash(request.url ?? '', base);
        const address = `/${pathOf(request.url).slice(base.length)}`;
        give(response, headersOf(kindOf(address)));
        next();
      });
      const folder = resolve(root, build.outDir) + sep;
      return () => middlewares.use((request, response) => void answerWithPage(folder, request, response));
    },
  };
}

/** The example for nginx treats a slash at the end as this does. */
function withoutEndSlash(url: string, base: string): string {
  return pathOf(url) === base ? url : url.replace(/\/(?=$|\?)/, '');
}

function pathOf(url: string): string {
  return url.replace(/\?.*/, '');
}

/** By now an address that has a file has been turned into the name of the file. */
async function answerWithPage(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const found = await page(folder, pathOf(request.url ?? ''));
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  if (found === undefined) {
    response.statusCode = 404;
    give(response, headersOf('patient'));
  }
  response.end(found ?? (await page(folder, '/404.html')));
}

function give(response: ServerResponse, headers: Headers): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

async function page(folder: string, path: string): Promise<string | undefined> {
  const file = normalize(join(folder, path));
  if (!file.startsWith(folder) || !file.endsWith('.html')) return undefined;
  return readFile(file, 'utf8').catch(() => undefined);
}

function headersForHosts(): Plugin {
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
