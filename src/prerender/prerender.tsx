import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { renderToStaticMarkup } from 'react-dom/server';
import { prerenderToNodeStream } from 'react-dom/static';
import { pages } from '../../questions/questionnaire.ts';
import { addresses, isDrawnInBrowser, questionAddress } from '../addresses.ts';
import { App } from '../app.tsx';
import { doctorAddresses } from '../doctor/doctor-addresses.ts';
import { publishedResources } from '../fhir/published.ts';
import { manifestAddress, manifestOf } from '../offline/manifest.ts';
import { languageOf, loadOpeningWords } from '../words/languages.ts';
import { loadFhirWords, loadOfflineWords, loadWalkWords } from '../words/later-words.ts';
import { loadWords } from '../words/whole-words.ts';
import type { FirstWords, Words } from '../words/words.ts';
import { Slow } from './slow.tsx';
import { firstQuestionAddress, madePages } from './made-pages.tsx';
import { documentOf, type Rendered } from './page-document.ts';
import { paperPages } from './paper-pages.ts';
import { type Manifest, scriptsOf } from './page-scripts.ts';

const folder = process.env['OUT_DIR'] ?? 'dist';
const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** One HTML file for each address, so that any plain web host answers all of them, a reload and a deep link included. */
async function writePages(): Promise<void> {
  const shell = await readFile(join(folder, 'index.html'), 'utf8');
  const language = languageOf(/<html lang="([^"]*)"/.exec(shell)?.[1] ?? '');
  const words = await loadWords(language);
  const { firstWords } = await loadOpeningWords(language);
  const site = {
    shell,
    words,
    firstWords,
    styles: await takeStylesOut(shell),
    manifest: await readManifest(),
  };
  const questions = pages.map((page) => questionAddress(page.id));
  for (const address of [...Object.values(addresses), ...questions, '/404']) {
    await write(fileOf(address), await pageFile(address, site));
  }
  for (const { address, html } of await paperPages(words)) await write(fileOf(address), html);
  await writeDoctorPages();
  await writeResources(words);
  await writeManifest(words);
}

interface Site {
  readonly shell: string;
  readonly words: Words;
  readonly firstWords: FirstWords;
  readonly styles: string;
  readonly manifest: Manifest;
}

/** The first question stands behind the emergency check, for whoever has passed it (src/build/early-script.ts). */
async function pageFile(address: string, site: Site): Promise<string> {
  const isFirst = address === firstQuestionAddress;
  return documentOf(site.shell, {
    page: await rendered(isFirst ? addresses.emergencyCheck : address, site),
    passed: isFirst ? await rendered(address, site) : undefined,
    isWhole: isFirst || !isDrawnInBrowser(address),
    slow: renderToStaticMarkup(<Slow words={site.words.site} />),
    styles: site.styles,
    scripts: scriptsOf(address, site.manifest).map((file) => `${base}/${file}`),
  });
}

/** The style sheet stands in each page, and no patient fetches its file. */
async function takeStylesOut(shell: string): Promise<string> {
  const address = /<link rel="stylesheet"[^>]*href="([^"]*)"/.exec(shell)?.[1];
  if (address === undefined) throw new Error('The build made no style sheet.');
  const file = join(folder, address.slice(base.length));
  const styles = await readFile(file, 'utf8');
  await rm(file);
  return styles.trim();
}

async function readManifest(): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, '.vite', 'manifest.json'), 'utf8'));
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

/** For a device on which somebody puts the site among their apps. */
async function writeManifest(words: Words): Promise<void> {
  const offlineWords = await loadOfflineWords(languageOf(words.language));
  await write(manifestAddress, JSON.stringify(manifestOf(words, offlineWords, import.meta.env.BASE_URL)));
}

function fileOf(address: string): string {
  return address === addresses.start ? 'index.html' : `${address}.html`;
}

async function rendered(address: string, { words, firstWords }: Site): Promise<Rendered> {
  const { prelude } = await prerenderToNodeStream(
    <App words={words} pages={madePages(address, words, firstWords)} addressAtBuild={address} />,
  );
  const html = await text(prelude);
  return {
    address,
    title: titleForm.exec(html)?.[1] ?? words.site.name,
    html: html.replace(titleForm, ''),
  };
}

const titleForm = /<title>(.*?)<\/title>/;

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
