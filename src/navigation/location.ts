import { createContext, useContext, useSyncExternalStore } from 'react';
import { siteAddress } from '../site-address.ts';

/** Where the page stands while it is made at build time, when there is no browser to ask. */
export const AddressAtBuild = createContext<string | null>(null);

interface Navigation {
  /** In place of the entry of this page in the history of the tab. */
  readonly replace?: boolean;
  /** What the entry remembers. */
  readonly state?: unknown;
}

/** The address of this page in the site. */
export function useLocation(): string {
  const atBuild = useContext(AddressAtBuild);
  return useSyncExternalStore(subscribe, addressHere, () => atBuild ?? addressHere());
}

/** Goes to another page of the site without loading it anew. */
export function navigate(address: string, { replace = false, state = null }: Navigation = {}): void {
  window.history[replace ? 'replaceState' : 'pushState'](state, '', siteAddress(address));
  for (const follow of followers) follow();
}

const followers = new Set<() => void>();

/** The browser tells of Back and Forward, and `navigate` of what it did itself. */
function subscribe(follow: () => void): () => void {
  followers.add(follow);
  window.addEventListener('popstate', follow);
  return () => {
    followers.delete(follow);
    window.removeEventListener('popstate', follow);
  };
}

/** A page that is opened as the file that it is has its address without the ending. */
export function addressHere(): string {
  return window.location.pathname.slice(siteAddress('').length).replace(/(?:index)?\.html$/, '') || '/';
}
