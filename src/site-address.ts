const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** An address of this site as a link needs it that loads a page anew: with the folder in which the site stands. */
export function siteAddress(address: string): string {
  return `${base}${address}`;
}

/** The same with the host, as it is sent to somebody else. */
export function wholeAddress(address: string): string {
  return `${window.location.origin}${siteAddress(address)}`;
}
