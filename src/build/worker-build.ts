import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuildOptions, Plugin } from 'vite';
import { doctorAddresses } from '../doctor/doctor-addresses.ts';
import { workerAddress } from '../offline/worker-address.ts';
import { assetsFolder } from './headers.ts';

/** `vite build --mode worker` builds the service worker, once every other file stands where it will be served. */
export const workerMode = 'worker';

/** One script without imports: browsers of 2021 run no worker that is a module. */
export const workerBuild: BuildOptions = {
  rollupOptions: {
    input: 'src/offline/service-worker.ts',
    output: { format: 'iife', entryFileNames: workerAddress.slice(1) },
  },
  manifest: false,
  emptyOutDir: false,
  copyPublicDir: false,
};

/** What the worker keeps copies of, as the module `virtual:precache`. */
export function precacheList(): Plugin {
  const name = 'virtual:precache';
  let folder = 'dist';
  let base = '/';
  return {
    name: 'precache-list',
    configResolved(config) {
      folder = config.build.outDir;
      base = config.base;
    },
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    async load(id) {
      if (id !== `\0${name}`) return;
      const { files, shared } = await precached(folder, base);
      return `export const files = ${JSON.stringify(files)}; export const shared = ${JSON.stringify(shared)};`;
    },
  };
}

type File = readonly [address: string, integrity?: string];

/**
 * Every file of the patients' pages, by its address. Pages that are the same file are kept once.
 *
 * @param folder where the build wrote the site
 * @param base where on its host the site stands, with a slash at both ends
 */
export async function precached(
  folder: string,
  base: string,
): Promise<{ readonly files: readonly File[]; readonly shared: Readonly<Record<string, string>> }> {
  const files: File[] = [];
  const shared: Record<string, string> = {};
  const firstWith = new Map<string, string>();
  for (const file of await patientFiles(folder)) {
    const address = `${base}${addressOf(file).slice(1)}`;
    const integrity = `sha384-${createHash('sha384')
      .update(await readFile(join(folder, file)))
      .digest('base64')}`;
    const first = firstWith.get(integrity);
    if (`/${file}`.startsWith(assetsFolder)) files.push([address]);
    else if (first !== undefined) shared[address] = first;
    else {
      firstWith.set(integrity, address);
      files.push([address, integrity]);
    }
  }
  return { files, shared };
}

async function patientFiles(folder: string): Promise<readonly string[]> {
  const found = await readdir(folder, { recursive: true });
  return found
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => kept.test(file) && !others.test(file))
    .toSorted();
}

const kept = /\.(?:html|css|js|svg|webmanifest)$/;

/** A host may answer 404.html with the status 404, and a worker that is told of one error keeps nothing at all. */
const others = new RegExp(
  `^(?:assets${doctorAddresses.start}/|${doctorAddresses.start.slice(1)}[./]|fhir/|404\\.html|${workerAddress.slice(1)})`,
);

/** Hosts lead from a page with its ending to the page without. */
function addressOf(file: string): string {
  return `/${file.replace(/(?:^index)?\.html$/, '')}`;
}
