import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { prerenderToNodeStream } from 'react-dom/static';
import { pages } from '../../questions/questionnaire.ts';
import { addresses, isDrawnInBrowser, questionAddress } from '../addresses.ts';
import { App } from '../app.tsx';
import { doctorAddresses } from '../doctor/doctor-addresses.ts';
import { publishedResources } from '../fhir/published.ts';
import { LoadingPage } from '../pages/loading-page.tsx';
import { languageOf, loadFhirWords, loadWalkWords, loadWords } from '../words/languages.ts';
import type { Words } from '../words/words.ts';
import { paperPages } from './paper-pages.ts';

const folder = process.env['OUT_DIR'] ?? 'dist';
const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** One HTML file for each address, so that any plain web host answers all of them, a reload and a deep link included. */
async function writePages(): Promise<void> {
  const shell = await readFile(join(folder, 'index.html'), 'utf8');
  const words = await loadWords(languageOf(/<html lang="([^"]*)"/.exec(shell)?.[1] ?? ''));
  const questions = pages.map((page) => questionAddress(page.id));
  for (const address of [...Object.values(addresses), ...questions, '/404']) {
    await write(fileOf(address), filled(shell, address, await rendered(address, words), words));
  }
  for (const { address, html } of await paperPages(words)) await write(fileOf(address), html);
  await writeDoctorPages();
  await writeResources(words);
}

/** Each of the pages for doctors and nurses has a file of its own, so that a host can give it headers of its own. */
async function writeDoctorPages(): Promise<void> {
  const shell = await readFile(join(folder, 'clinic.html'), 'utf8');
  for (const address of Object.values(doctorAddresses)) await write(fileOf(address), shell);
}

/** The questionnaire for other form fillers. */
async function writeResources(words: Words): Promise<void> {
  const language = languageOf(words.language);
  const spoken = { words, walkWords: await loadWalkWords(language), fhir: await loadFhirWords(language) };
  for (const { address, resource } of publishedResources(spoken)) {
    await write(address, `${JSON.stringify(resource, null, 2)}\n`);
  }
}

function fileOf(address: string): string {
  return address === addresses.start ? 'index.html' : `${address}.html`;
}

async function rendered(address: string, words: Words): Promise<string> {
  const { prelude } = await prerenderToNodeStream(
    <App
      words={words}
      walk={LoadingPage}
      invitation={LoadingPage}
      fromFile={LoadingPage}
      ssrPath={`${base}${address}`}
    />,
  );
  return text(prelude);
}

/** The page says which address it was made for, save those of the walk, which the browser draws again. */
function filled(shell: string, address: string, page: string, words: Words): string {
  const title = /<title>(.*?)<\/title>/.exec(page)?.[1];
  return shell
    .replace('data-page=""', isDrawnInBrowser(address) ? '' : `data-page="${address}"`)
    .replace('<!--page-->', page.replace(/<title>.*?<\/title>/, ''))
    .replace('</head>', `<title>${title ?? words.site.name}</title></head>`);
}

async function write(file: string, text: string): Promise<void> {
  const path = join(folder, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/** They are for the budgets of bench/size-budget.mjs, and for no visitor. */
async function takeManifestsAway(): Promise<void> {
  const taken = 'dist-prerender/manifests';
  await rm(taken, { recursive: true, force: true });
  await cp(join(folder, '.vite'), taken, { recursive: true });
  await rm(join(folder, '.vite'), { recursive: true });
}

await writePages();
await takeManifestsAway();
