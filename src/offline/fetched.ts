import { canSave } from '../saving/can-save.ts';
import { loadedAnewShelf } from '../saving/shelf.ts';
import { siteAddress } from '../site-address.ts';

/**
 * Fetches a part of the site. The host may have put a newer version in the place of this one, and the part is gone: then
 * the page is loaded anew, once, where that costs the person nothing.
 *
 * @param part names it, so that the page is not loaded again and again for the same
 * @throws what the fetching threw, where loading anew has not helped, would lose answers, or has nobody to ask
 */
export async function fetched<T>(part: string, fetchPart: () => Promise<T>): Promise<T> {
  try {
    const found = await fetchPart();
    noteCome(part);
    return found;
  } catch (error) {
    if (!canSave() || remembered().includes(part) || !(await isSiteThere()) || !remember(part)) throw error;
    window.location.reload();
    // Until then, what waits for the part goes on waiting.
    return new Promise(() => undefined);
  }
}

/** Whether a part could not be fetched since nobody answered. */
export function wasOutOfReach(): boolean {
  return isOutOfReach;
}

let isOutOfReach = false;

/** The worker answers with the pages it keeps. Without one, a page that is loaded while nobody answers is lost. */
async function isSiteThere(): Promise<boolean> {
  const isThere = Boolean(navigator.serviceWorker?.controller) || (await answers());
  isOutOfReach = !isThere;
  return isThere;
}

/** The policy of the site lets a page ask for pictures and for nothing else. The time keeps old copies out of it. */
function answers(): Promise<boolean> {
  return new Promise((resolve) => {
    const image = new Image();
    image.addEventListener('load', () => resolve(true));
    image.addEventListener('error', () => resolve(false));
    image.src = siteAddress(`/favicon.svg?${Date.now()}`);
  });
}

function remembered(): readonly string[] {
  return loadedAnewShelf.read()?.split(' ') ?? [];
}

function remember(part: string): boolean {
  return loadedAnewShelf.write([...remembered(), part].join(' '));
}

/** Once it has come, it may be gone again with a later version. */
export function noteCome(part: string): void {
  const all = remembered();
  if (!all.includes(part)) return;
  const others = all.filter((one) => one !== part);
  if (others.length > 0) loadedAnewShelf.write(others.join(' '));
  else loadedAnewShelf.clear();
}
