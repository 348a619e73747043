import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type BrowserProgram, browserOn } from './browser-places.ts';
import { isProgram } from './program-named.ts';

/** Called once, before any test: two test files that unpack at the same time would read half a browser. */
export function browserOfMachine(): Promise<BrowserProgram> {
  return browserOn({ variables: process.env, isProgram, carried });
}

const run = promisify(execFile);

/** The browser that npm brought, with its own libraries and fonts only where the machine has none. */
async function carried(): Promise<BrowserProgram> {
  const folder = await unpacked();
  const executablePath = join(folder, 'chromium');
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') };
  const libraries = { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') };
  const variables = (await starts(executablePath, fonts)) ? fonts : { ...fonts, ...libraries };
  await run(executablePath, ['--version'], { env: { ...process.env, ...variables } });
  return { executablePath, variables };
}

async function starts(program: string, variables: BrowserProgram['variables']): Promise<boolean> {
  try {
    await run(program, ['--version'], { env: { ...process.env, ...variables } });
    return true;
  } catch {
    return false;
  }
}

/** A folder that appears under its name only when it is whole. */
async function unpacked(): Promise<string> {
  const { version } = JSON.parse(await readFile('node_modules/@sparticuz/chromium/package.json', 'utf8'));
  const folder = join(tmpdir(), `beforehand-chromium-${version}`);
  if (existsSync(folder)) return folder;
  const partial = `${folder}-${process.pid}`;
  await mkdir(partial, { recursive: true });
  await unpackInto(partial);
  await writeFile(join(partial, 'fonts', 'fonts.conf'), fontsConfiguration(folder));
  await rename(partial, folder).catch(() => rm(partial, { recursive: true }));
  return folder;
}

/**
 * The package unpacks into the folder for temporary files, and its libraries only where it believes that it runs on
 * Amazon Linux. A process of its own is told both, and the tests' process neither.
 */
async function unpackInto(folder: string): Promise<void> {
  const script = `import chromium from '@sparticuz/chromium'; await chromium.executablePath();`;
  const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' };
  await run(process.execPath, ['--input-type=module', '--eval', script], { env });
}

function fontsConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}
