import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compressSite } from '../../../src/build/compress.ts';

/** Text that compresses, so that there are copies. */
export function pageText(title: string): string {
  return `<h1>${title}</h1>${'<p>One sentence after another.</p>'.repeat(40)}`;
}

export const files = {
  'index.html': pageText('Start'),
  'about.html': pageText('About'),
  '404.html': pageText('Not found'),
  'clinic.html': pageText('Clinic'),
  'clinic/answers.html': pageText('Answers'),
  'assets/index-a1.js': 'void 0;'.repeat(100),
  'assets/index-a1.css': 'p { margin: 0 }'.repeat(100),
  'fhir/form.json':
    '{"a": 1, "b": [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]}',
  'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"></svg>'.repeat(9),
  'manifest.webmanifest': '{"name": "a", "short_name": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}',
  'service-worker.js': 'void 0;'.repeat(100),
  'icon.png': 'a picture that somebody has compressed already, already, already, already, already, already',
  'tiny.txt': 'a',
  _headers: '/*\n  A: b\n',
} as const;

/** A built site in a folder of its own, beside a file that is none of it, with its compressed copies. */
export async function smallSite(): Promise<string> {
  const outer = await mkdtemp(join(tmpdir(), 'small-site-'));
  const folder = join(outer, 'dist');
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  await writeFile(join(outer, 'private.html'), 'private');
  await compressSite(folder);
  return folder;
}
