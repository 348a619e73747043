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
