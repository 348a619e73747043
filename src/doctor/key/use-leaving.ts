import { useEffect } from 'react';

/** Asks before the page is left with something half made. */
export function useWarning(isUnfinished: boolean): void {
  useEffect(() => {
    if (!isUnfinished) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isUnfinished]);
}

/** A browser may hold a page that was left, to show it again on Back. What it holds of keys ends here. */
export function useLeaving(leave: () => void): void {
  useEffect(() => {
    window.addEventListener('pagehide', leave);
    return () => window.removeEventListener('pagehide', leave);
  }, [leave]);
}
