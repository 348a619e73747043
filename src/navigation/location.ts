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

/** The address of this page in the site, and the way to another. */
export function useLocation(): readonly [string, typeof navigate] {
  const atBuild = useContext(AddressAtBuild);
  return [useSyncExternalStore(subscribe, addressHere, () => atBuild ?? addressHere()), navigate];
}

/** What stands after the `?`, with it. A page that is made at build time has none. */
export function useSearch(): string {
  return useSyncExternalStore(
    subscribe,
    () => window.location.search,
    () => '',
  );
}

function navigate(address: string, { replace = false, state = null }: Navigation = {}): void {
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

export function addressHere(): string {
  return window.location.pathname.slice(siteAddress('').length) || '/';
}
