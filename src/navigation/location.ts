import { createContext, useContext } from 'react';
import {
  type navigate as navigateByHistory,
  navigate,
  usePathname,
  useSearch as useSearchOfHistory,
} from 'wouter/use-browser-location';
import { siteAddress } from '../site-address.ts';

/** Where the page stands while it is made at build time, when there is no browser to ask. */
export const AddressAtBuild = createContext<string | null>(null);

/** The address of this page in the site, and the way to another. wouter's own router costs twice the bytes of its history. */
export function useLocation(): readonly [string, typeof goTo] {
  const atBuild = useContext(AddressAtBuild);
  const pathname = usePathname(atBuild === null ? {} : { ssrPath: siteAddress(atBuild) });
  return [pathname.slice(siteAddress('').length) || '/', goTo];
}

/** What stands after the `?`, with it. A page that is made at build time has none. */
export function useSearch(): string {
  return useSearchOfHistory({ ssrSearch: '' });
}

function goTo(address: string, options?: Parameters<typeof navigateByHistory>[1]): void {
  navigate(siteAddress(address), options);
}
