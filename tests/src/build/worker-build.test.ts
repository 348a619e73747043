import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { precached } from '../../../src/build/worker-build.ts';

const site = {
  'index.html': 'start',
  'about-dystonia.html': 'about',
  '404.html': 'not found',
  'questions.html': 'shell',
  'questions/who.html': 'first question',
  'questions/age.html': 'shell',
  'summary.html': 'shell',
  'clinic.html': 'doctor',
  'clinic/answers.html': 'doctor',
  'clinically.html': 'patient',
  'assets/index-a1.js': 'script',
  'assets/index-a1.css': 'style',
  'assets/index-a1.js.map': 'map',
  'assets/clinic/clinic-a1.js': 'script of doctors',
  'fhir/Questionnaire/form.json': '{}',
  'favicon.svg': '<svg/>',
  'icon-192.png': 'picture',
  'manifest.webmanifest': '{}',
  'service-worker.js': 'of the build before',
  _headers: 'headers',
} as const;

test('Copies are kept of the files of the patients, by the addresses that hosts answer without leading on', async () => {
  const { files } = await precached(await written(site), '/');
  expect(files.map(([address]) => address)).toEqual([
    '/about-dystonia',
    '/assets/index-a1.css',
    '/assets/index-a1.js',
    '/clinically',
    '/favicon.svg',
    '/',
    '/manifest.webmanifest',
    '/questions',
    '/questions/who',
  ]);
});

test('Pages that are the same file are kept once, and found by each of their addresses', async () => {
  const { shared } = await precached(await written(site), '/');
  expect(shared).toEqual({ '/questions/age': '/questions', '/summary': '/questions' });
});

test('A file has the checksum by which a browser refuses another, unless its name has one', async () => {
  const { files } = await precached(await written(site), '/');
  const checksums = Object.fromEntries(files);
  // echo -n start | openssl dgst -sha384 -binary | base64
  expect(checksums['/']).toBe('sha384-jG41VoYRg6QE/bD2wbhdXOCi3SpR5XKG2qzaKgCvktHSIb9Vco1WbNOPPqJ1sSdi');
  expect(checksums['/assets/index-a1.js']).toBeUndefined();
});

test('In a folder of a host, every address names that folder', async () => {
  const { files, shared } = await precached(await written(site), '/folder/');
  const addresses = [...files.map(([address]) => address), ...Object.entries(shared).flat()];
  expect(addresses.filter((address) => !address.startsWith('/folder/'))).toEqual([]);
  expect(addresses).toContain('/folder/');
  expect(addresses).toContain('/folder/about-dystonia');
});

async function written(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'beforehand-files-'));
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  return folder;
}
