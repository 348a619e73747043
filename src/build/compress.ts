import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { workerAddress } from '../offline/worker-address.ts';
import { type Encoding, encodings } from './encodings.ts';
import { serverMode } from './server-build.ts';

/** @param folder where the builds before this one, the last, wrote the site */
export function compressedCopies(folder: string): Plugin {
  return {
    name: 'compressed-copies',
    apply: (_config, { command, mode }) => command === 'build' && mode === serverMode,
    closeBundle: () => compressSite(folder),
  };
}

/**
 * Writes compressed copies beside each file of text, for hosts that send them. A copy that would be no smaller is left
 * out.
 *
 * @param folder a built site, whole
 */
export async function compressSite(folder: string): Promise<void> {
  const files = (await readdir(folder, { recursive: true })).filter(isCompressible);
  await Promise.all(
    files.flatMap((file) => encodings.map((encoding) => compressFile(join(folder, file), encoding))),
  );
}

/**
 * Pictures are compressed already. The service worker has no copy, because in an emergency another takes its place
 * (docs/hosting), and a copy of the old one would be sent instead.
 */
function isCompressible(file: string): boolean {
  return /\.(?:html|css|js|json|svg|txt|webmanifest)$/.test(file) && `/${file}` !== workerAddress;
}

async function compressFile(path: string, { ending, compress }: Encoding): Promise<void> {
  const content = await readFile(path);
  const compressed = await compress(content);
  if (compressed.length < content.length) await writeFile(path + ending, compressed);
}
