import { type Browser, chromium, type Page } from 'playwright-core';
import { browserOfMachine } from '../../tests/browser/support/chromium.ts';
import { type Note, type Watched, watchPage } from './watch.ts';

/** A slow phone on a weak signal. */
const phone = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
  // Only what the page itself fetches is slowed down.
  serviceWorkers: 'block',
} as const;
const megabit = 1_000_000 / 8;
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: 1.6 * megabit,
  uploadThroughput: 0.75 * megabit,
};
const slowerCpu = 4;

export async function openBrowser(): Promise<Browser> {
  const { executablePath, variables } = await browserOfMachine();
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox'],
    env: { ...definedOnly(process.env), ...variables },
  });
}

/** One visit of somebody who was never here before. */
export interface Visit {
  readonly page: Page;
  /** Goes to an address, and gives the moment at which that began. */
  readonly open: (address: string) => Promise<number>;
  /** Waits for the next note of this kind that nobody has taken yet. */
  readonly next: <K extends Note['kind']>(kind: K) => Promise<Extract<Note, { kind: K }>>;
}

export interface VisitOptions {
  readonly watched?: Watched;
  /** What the tab holds already. */
  readonly stored?: { readonly key: string; readonly text: string };
}

export async function visit<T>(
  browser: Browser,
  { watched = {}, stored }: VisitOptions,
  act: (visit: Visit) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(phone);
  try {
    const notes = new Notes();
    await context.exposeBinding('tell', (_, note: Note) => notes.add(note));
    if (stored) await context.addInitScript(({ key, text }) => sessionStorage.setItem(key, text), stored);
    await context.addInitScript(watchPage, watched);
    const page = await context.newPage();
    await comeFromElsewhere(page);
    await slowDown(page);
    const open = async (address: string) => {
      await page.goto(address, { waitUntil: 'commit' });
      return (await notes.next('opened')).at;
    };
    return await act({ page, open, next: (kind) => notes.next(kind) });
  } finally {
    await context.close();
  }
}

/** People come by a link of another site. Then any page needs a process of its own, and none has it ready. */
async function comeFromElsewhere(page: Page): Promise<void> {
  await page.route(elsewhere, (route) => route.fulfill({ contentType: 'text/html', body: '<p>A link</p>' }));
  await page.goto(elsewhere);
  await page.unroute(elsewhere);
}

const elsewhere = 'http://elsewhere.example/';

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', network);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowerCpu });
}

/** What pages told, in order. */
class Notes {
  private readonly waiting: Note[] = [];
  private wake: () => void = () => undefined;

  add(note: Note): void {
    this.waiting.push(note);
    this.wake();
  }

  async next<K extends Note['kind']>(kind: K): Promise<Extract<Note, { kind: K }>> {
    const isKind = (note: Note): note is Extract<Note, { kind: K }> => note.kind === kind;
    const end = Date.now() + patience;
    for (;;) {
      const index = this.waiting.findIndex(isKind);
      const note = this.waiting[index];
      if (note && isKind(note)) {
        this.waiting.splice(index, 1);
        return note;
      }
      if (Date.now() > end) throw new Error(`No page told of "${kind}" within ${patience / 1000} seconds.`);
      await this.more();
    }
  }

  private more(): Promise<void> {
    return new Promise((resolve) => {
      this.wake = resolve;
      setTimeout(resolve, 1000);
    });
  }
}

const patience = 30_000;

function definedOnly(variables: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(variables).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
