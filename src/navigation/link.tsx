import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { siteAddress } from '../site-address.ts';
import { navigate } from './location.ts';

interface LinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly href: string;
}

/** Goes to another page of the site without loading it anew. A link for another tab is left to the browser. */
export function Link({ href, onClick, ...attributes }: LinkProps) {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    onClick?.(event);
    if (event.defaultPrevented) return;
    event.preventDefault();
    navigate(href);
  };
  // oxlint-disable-next-line jsx-a11y/anchor-has-content -- the words come with the attributes
  return <a {...attributes} href={siteAddress(href)} onClick={follow} />;
}
