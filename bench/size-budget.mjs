// What each step fetches, by the manifest of the build: a file counts where it is fetched first.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const manifests = {
  patient: JSON.parse(readFileSync('dist-prerender/manifests/manifest.json', 'utf8')),
  doctor: JSON.parse(readFileSync('dist-prerender/manifests/manifest-clinic.json', 'utf8')),
};

const steps = [
  {
    name: 'First page: script and style before anything can be pressed',
    modules: ['index.html', 'src/words/en/words.ts'],
    limit: '90 kB',
  },
  {
    name: 'The walk: what is fetched when somebody starts',
    modules: ['src/walk/walk.tsx', 'src/words/en/walk-words.ts'],
    // Marks on answers from a file, and the words of saving one, took 1.7 kB of it.
    limit: '66 kB',
  },
  {
    name: 'Answers from a file, or into one: when somebody asks for it',
    modules: ['src/copies/answers-file.ts', 'src/prefill/from-file-page.tsx', 'src/words/en/from-file.ts'],
    limit: '10 kB',
  },
  {
    name: 'The invitation: for those who came by a link',
    modules: [
      'src/invitation/invitation-page.tsx',
      'src/sending/sending.tsx',
      'src/words/en/invited-words.ts',
    ],
    limit: '8 kB',
  },
  {
    name: 'Sealing: when somebody chooses to send',
    modules: ['src/sending/seal-answers.ts', 'src/sending/ways.tsx'],
    limit: '26 kB',
  },
];

const fetched = new Set();

export default [
  ...steps.map(({ name, modules, limit }) => budget(name, newFiles(manifests.patient, modules), limit)),
  budget(
    'Open answers: all that the page for doctors fetches',
    newFiles(
      manifests.doctor,
      ['clinic.html', 'src/doctor/answers/answers-page.tsx', 'src/words/en/doctor/doctor-words.ts'],
      new Set(),
    ),
    '190 kB',
  ),
];

function budget(name, files, limit) {
  if (files.length === 0) throw new Error(`The budget "${name}" counts no file.`);
  return { name, path: files.map((file) => resolve('dist', file)), limit, gzip: true };
}

/** The files of these modules and of all that they import, without those that an earlier step has fetched. */
function newFiles(manifest, modules, before = fetched) {
  const files = modules.flatMap((module) => filesOf(manifest, module)).filter((file) => !before.has(file));
  for (const file of files) before.add(file);
  return [...new Set(files)];
}

function filesOf(manifest, module, seen = new Set()) {
  if (seen.has(module)) return [];
  seen.add(module);
  const chunk = manifest[module];
  if (!chunk) throw new Error(`The build has no chunk for ${module}.`);
  return [
    chunk.file,
    ...(chunk.css ?? []),
    ...(chunk.imports ?? []).flatMap((imported) => filesOf(manifest, imported, seen)),
  ];
}
