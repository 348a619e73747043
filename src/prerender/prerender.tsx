import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { prerenderToNodeStream } from 'react-dom/static';
import { pages } from '../../questions/questionnaire.ts';
import { addresses, questionAddress } from '../addresses.ts';
import { App } from '../app.tsx';
import { LoadingPage } from '../pages/loading-page.tsx';
import { words } from '../words/en/words.ts';
import { WithoutScript } from './without-script.tsx';

const folder = 'dist';

/** One HTML file for each address, so that any plain web host answers all of them, a reload and a deep link included. */
async function writePages(): Promise<void> {
  const shell = await readFile(join(folder, 'index.html'), 'utf8');
  const walkPage = filled(shell, '', await rendered(<WithoutScript words={words} />), words.site.name);
  const walk = [...walkAddresses(), ...pages.map((page) => questionAddress(page.id))];
  await Promise.all([
    ...sameForEveryone.map(async ({ address, file }) => write(file, await prerendered(shell, address))),
    ...walk.map((address) => write(`${address}.html`, walkPage)),
  ]);
}

const { start, about, privacy, accessibility } = addresses;

const sameForEveryone = [
  { address: start, file: 'index.html' },
  { address: about, file: `${about}.html` },
  { address: privacy, file: `${privacy}.html` },
  { address: accessibility, file: `${accessibility}.html` },
  { address: '/404', file: '404.html' },
];

function walkAddresses(): readonly string[] {
  const fixed: readonly string[] = [start, about, privacy, accessibility];
  return Object.values(addresses).filter((address) => !fixed.includes(address));
}

async function prerendered(shell: string, address: string): Promise<string> {
  const page = await rendered(<App words={words} walk={LoadingPage} ssrPath={address} />);
  const title = /<title>(.*?)<\/title>/.exec(page)?.[1] ?? words.site.name;
  const made = shell.replace('data-page=""', `data-page="${address}"`);
  return filled(made, page.replace(/<title>.*?<\/title>/, ''), '', title);
}

function filled(shell: string, page: string, beside: string, title: string): string {
  return shell
    .replace('<!--page-->', page)
    .replace('<!--beside-->', beside)
    .replace('</head>', `<title>${title}</title></head>`);
}

async function rendered(element: React.ReactNode): Promise<string> {
  const { prelude } = await prerenderToNodeStream(element);
  return text(prelude);
}

async function write(file: string, html: string): Promise<void> {
  const path = join(folder, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, html);
}

await writePages();
