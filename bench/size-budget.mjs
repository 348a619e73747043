// What each step fetches in brotli, by the manifest of the build: a file counts where it is fetched first.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const manifests = {
  patient: JSON.parse(readFileSync('dist-prerender/manifests/manifest.json', 'utf8')),
  doctor: JSON.parse(readFileSync('dist-prerender/manifests/manifest-clinic.json', 'utf8')),
};

const first = ['first-page', 'opening-words'];
const walk = ['emergency-pages', 'urgent-words', 'later-pages', 'walk-words'];

const steps = [
  {
    name: 'The first question: all script before it can be answered',
    modules: first,
    limit: '95 kB',
  },
  {
    name: 'The start page, beside that',
    modules: ['other-pages', 'start-page', 'start'],
    limit: '2 kB',
  },
  {
    name: 'Saved answers, and what reads them: when there are any',
    modules: ['keeping', 'seldom-pages'],
    limit: '11 kB',
  },
  {
    name: 'Answers from a file, or into one: when somebody asks for it',
    modules: ['answers-file', 'from-file-page', 'from-file'],
    limit: '8 kB',
  },
  {
    name: 'The invitation: for those who came by a link',
    modules: ['invitation-page', 'sending', 'invited-words'],
    limit: '5 kB',
  },
  {
    name: 'Sealing: when somebody chooses to send',
    modules: ['seal-answers', 'ways'],
    limit: '20 kB',
  },
];

const shortWalk = newFiles(manifests.patient, [...first, ...walk], new Set());
const fetched = new Set(shortWalk.filter((file) => !isOf(file, first)));

export default [
  budget('The whole short walk, to the summary', shortWalk, '120 kB'),
  ...steps.map(({ name, modules, limit }) => budget(name, newFiles(manifests.patient, modules), limit)),
  heaviestPage(),
  budget('The service worker: once the page is there', ['service-worker.js'], '8 kB'),
  budget(
    'Open answers: all that the page for doctors fetches',
    newFiles(manifests.doctor, ['clinic', 'answers-page', 'doctor-words'], new Set()),
    '166 kB',
  ),
];

function budget(name, files, limit) {
  if (files.length === 0) throw new Error(`The budget "${name}" counts no file.`);
  return { name, path: files.map((file) => resolve('dist', file)), limit, brotli: true };
}

/** A page and its styles come in the first round trip of a new connection. */
function heaviestPage() {
  const pages = readdirSync('dist', { recursive: true }).filter((file) => file.endsWith('.html'));
  const [heaviest] = pages.toSorted((one, other) => sizeOf(other) - sizeOf(one));
  return budget(`The heaviest page with its styles, ${heaviest}`, [heaviest], '14 kB');
}

function sizeOf(file) {
  return brotliCompressSync(readFileSync(join('dist', file))).length;
}

/** The files of these modules and of all that they import, without those that an earlier step has fetched. */
function newFiles(manifest, names, before = fetched) {
  const files = names.flatMap((name) => filesOf(manifest, keyOf(manifest, name)));
  const fresh = files.filter((file) => !before.has(file));
  for (const file of fresh) before.add(file);
  return [...new Set(fresh)];
}

/** A module has a file of its own, or one that is known by its name alone. */
function keyOf(manifest, name) {
  const form = new RegExp(`^(?:.*/)?_?${name}(?:-[\\w-]{8})?\\.(?:tsx?|js|html)$`);
  const keys = Object.keys(manifest).filter((key) => form.test(key));
  const [key] = keys.toSorted((one, other) => Number(one.startsWith('_')) - Number(other.startsWith('_')));
  if (key === undefined) throw new Error(`The build has no file for ${name}.`);
  return key;
}

function isOf(file, names) {
  return names.some((name) => filesOf(manifests.patient, keyOf(manifests.patient, name)).includes(file));
}

function filesOf(manifest, key, seen = new Set()) {
  if (seen.has(key)) return [];
  seen.add(key);
  const chunk = manifest[key];
  return [
    chunk.file,
    ...(chunk.css ?? []),
    ...(chunk.imports ?? []).flatMap((imported) => filesOf(manifest, imported, seen)),
  ];
}
