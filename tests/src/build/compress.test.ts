import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test as base } from 'vitest';
import { files, smallSite } from '../server/small-site.ts';

const test = base.extend('folder', { scope: 'file' }, () => smallSite());

const withCopies = [
  'index.html',
  'clinic/answers.html',
  'assets/index-a1.js',
  'assets/index-a1.css',
  'fhir/form.json',
  'favicon.svg',
  'manifest.webmanifest',
] as const;

test.for(withCopies)('%s has 2 smaller copies beside it that hold the same', async (name, { folder }) => {
  const [br, gz] = await Promise.all(['.br', '.gz'].map((ending) => readFile(join(folder, name + ending))));
  if (!br || !gz) throw new Error('There are 2 copies.');
  expect(brotliDecompressSync(br).toString()).toBe(files[name]);
  expect(gunzipSync(gz).toString()).toBe(files[name]);
  expect(Math.max(br.length, gz.length)).toBeLessThan(files[name].length);
});

test('The service worker, the rules for hosts and what would not get smaller have none', async ({
  folder,
}) => {
  const all = await readdir(folder, { recursive: true });
  const copied = all.flatMap((name) => /^(.*)\.(?:br|gz)$/.exec(name)?.[1] ?? []);
  const without = Object.keys(files).filter((name) => !copied.includes(name));
  expect(without.toSorted()).toEqual(['_headers', 'icon.png', 'service-worker.js', 'tiny.txt']);
});
