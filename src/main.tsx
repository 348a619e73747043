import { type ReactNode, startTransition, StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { assessment } from '../machines/assessment.ts';
import { addresses, walkAddressForm, withoutEndSlash } from './addresses.ts';
import { App } from './app.tsx';
import type { FetchedPage } from './layout/fetched-page.tsx';
import { addressHere } from './navigation/location.ts';
import { fetched } from './offline/fetched.ts';
import { lazyPages, type OtherPages } from './pages/lazy-pages.tsx';
import { loadAnewWhenChanged } from './saving/left-page.ts';
import { hasRecord } from './saving/shelf.ts';
import { arriveAt, keepEarlyTick } from './walk/arrive.ts';
import { lazyWalk, walkOf } from './walk/lazy-walk.tsx';
import { openVisit } from './walk/visit.ts';
import { type WalkPages, walkPages } from './walk/walk-pages.ts';
import { type LanguageTag, languageOf, loadOpeningWords } from './words/languages.ts';
import './styles/styles.css';

loadAnewWhenChanged();
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root".');

// Not awaited here: what is fetched imports from this file, and would wait for it.
show(root, withoutEndSlash(addressHere())).catch(() => {
  // What stands in the HTML is still there to read, with whom to call.
  document.documentElement.dataset['waiting'] = '';
});

/**
 * Pages that are the same for everyone arrive as HTML and are taken over; the others are drawn here. A host that answers
 * an unknown address with the start page is found out by the address that the HTML was made for.
 */
async function show(page: HTMLElement, address: string): Promise<void> {
  const language = languageOf(document.documentElement.lang);
  const isWalk = walkAddressForm.test(address);
  // All script has just been read. What waits for the browser, such as a tap, comes before the next piece of work.
  await new Promise((resolve) => void setTimeout(resolve));
  const [{ commonWords, firstWords }, actor] = await Promise.all([
    fetched('opening', () => loadOpeningWords(language)),
    isWalk ? openVisit() : null,
  ]);
  const walk = walkPages(language);
  const others = lazyPages(language);
  const lazy = lazyWalk(firstWords, walk);
  const pages = { ...others, walk: actor ? walkOf(actor, firstWords, walk) : lazy };
  const app = (
    <StrictMode>
      <App words={commonWords} pages={pages} />
    </StrictMode>
  );
  const made = actor ? arriveAt(actor, address) : address;
  const isWhole = page.dataset['page'] === made;
  // What can be read is not taken away for something that may not come.
  if (isWhole) await partAt(made, walk, others)?.ready();
  draw(page, app, isWhole);
  // What was left behind is not read before somebody goes on with it.
  if (!isWalk && !hasRecord()) openAhead(lazy);
  setTimeout(walk.emergency.ahead, pause);
  setTimeout(walk.later.ahead, pause * 2);
  if (import.meta.env.PROD) setTimeout(() => void keepCopy(language), pause * 20);
}

function draw(page: HTMLElement, app: ReactNode, isWhole: boolean): void {
  keepEarlyTick(page);
  document.getElementById('slow')?.remove();
  // In a transition React gives way to the person between its steps.
  if (isWhole) startTransition(() => void hydrateRoot(page, app));
  else createRoot(page).render(app);
}

/** The machine is made and started by 2 short tasks, so that a tap is never held up for long. */
function openAhead(walk: FetchedPage<object>): void {
  setTimeout(() => void assessment(), pause / 3);
  setTimeout(walk.ahead, (pause / 3) * 2);
}

/** What draws a page that stands whole in the HTML. The first question is here already. */
function partAt(address: string, { emergency }: WalkPages, { start, article }: OtherPages) {
  if (!walkAddressForm.test(address)) return address === addresses.start ? start : article;
  return address.startsWith(addresses.carryOn) ? null : emergency;
}

/** Without a copy of the site on the device the page is as good as before. */
async function keepCopy(language: LanguageTag): Promise<void> {
  const { showNewVersion } = await import('./offline/new-version.tsx');
  await showNewVersion(language);
}

/** In milliseconds: the page that was opened comes first, and it has come. A copy can wait. */
const pause = 150;
