import { clientsClaim } from 'workbox-core';
import { addPlugins, cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute, setCatchHandler } from 'workbox-routing';
import { files, shared } from 'virtual:precache';
import { addresses, fhirFolder } from '../addresses.ts';
import { doctorAddresses } from '../doctor/doctor-addresses.ts';
import { siteAddress } from '../site-address.ts';
import { takeOver, takeOverIfAlone } from './worker-address.ts';

/** The part of a worker's world that is used here. TypeScript has no name for it beside the types of a page. */
interface WorkerScope {
  readonly addEventListener: (type: 'message', listen: (event: MessageOfPage) => void) => void;
  readonly skipWaiting: () => Promise<void>;
  readonly clients: {
    readonly matchAll: (which: { readonly includeUncontrolled: boolean }) => Promise<readonly unknown[]>;
  };
}

interface MessageOfPage {
  readonly data: unknown;
  readonly waitUntil: (done: Promise<unknown>) => void;
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- this file runs as a worker and nowhere else
const worker = globalThis as unknown as WorkerScope;

answerFromCopies();
answerUnknownAddresses();
waitToTakeOver();

/** Keeps a copy of every file for patients, and answers with it. Nothing else is ever put into a cache. */
function answerFromCopies(): void {
  addPlugins([{ requestWillFetch: async ({ request, event }) => unhurried(request, event) }]);
  precacheAndRoute(
    files.map(([url, integrity]) =>
      // The name of a file under /assets/ holds its checksum.
      integrity === undefined ? { url, revision: null } : { url, revision: integrity, integrity },
    ),
    { cleanURLs: false, urlManipulation: ({ url }) => [copyFor(url)] },
  );
  cleanupOutdatedCaches();
  // A copy may be lost or damaged, and the host may be there.
  setCatchHandler(({ request }) => fetch(request));
}

/** While a worker is new, the person uses the same connection for the page in front of them. */
function unhurried(request: Request, event?: Event): Request {
  return event?.type === 'install' ? new Request(request, { priority: 'low' }) : request;
}

/** Many pages are the same file, which the browser fills. A slash at the end, or a query, opens the same page. */
function copyFor({ origin, pathname }: URL): URL {
  const address = pathname.replace(/(.)\/$/, '$1');
  return new URL(shared[address] ?? address, origin);
}

/** Without a network, an address that no page has gets the page that says so. */
function answerUnknownAddresses(): void {
  const others = [doctorAddresses.start, fhirFolder].map(
    (address) => new RegExp(`^${siteAddress(address)}(?:[./?]|$)`),
  );
  registerRoute(
    new NavigationRoute(async ({ request }) => fetch(request).catch(() => notFound()), { denylist: others }),
  );
}

/** The pages of the walk come as one file, in which the browser draws the page of the address. */
async function notFound(): Promise<Response> {
  const page = siteAddress(addresses.carryOn);
  const found = await matchPrecache(shared[page] ?? page);
  return found ? new Response(found.body, { status: 404, headers: found.headers }) : Response.error();
}

/** A newer version waits until the last page of the older one is closed, or until a page asks for it. */
function waitToTakeOver(): void {
  clientsClaim();
  worker.addEventListener('message', (event) => {
    if (event.data === takeOver) void worker.skipWaiting();
    // Without being asked to wait, a browser may stop the worker before it is done.
    if (event.data === takeOverIfAlone) event.waitUntil(takeOverWhenAlone());
  });
}

async function takeOverWhenAlone(): Promise<void> {
  const open = await worker.clients.matchAll({ includeUncontrolled: true });
  // Not awaited: this worker cannot take over while it still waits for that itself.
  if (open.length === 1) void worker.skipWaiting();
}
