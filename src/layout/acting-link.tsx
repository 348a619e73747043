import type { MouseEvent, ReactNode } from 'react';
import { Link } from '../navigation/link.tsx';

interface ActingLinkProps {
  readonly href: string;
  /** What a press does in place of following the address. Opened in another tab, the address is followed. */
  readonly onPress?: (() => void) | undefined;
  /** The address does not do what a press does, so that one which comes before the script is remembered. */
  readonly isWaitedFor?: boolean;
  readonly className: string;
  readonly children: ReactNode;
}

/** A link with an address of its own that this page acts on. */
export function ActingLink({ href, onPress, isWaitedFor, className, children }: ActingLinkProps) {
  const press = (event: MouseEvent) => {
    if (!onPress) return;
    event.preventDefault();
    onPress();
  };
  return (
    <Link className={className} href={href} onClick={press} data-acts={isWaitedFor}>
      {children}
    </Link>
  );
}
