import { createContext, type RefObject, useCallback, useContext, useLayoutEffect, useRef } from 'react';

/** Marks an arrival, and says whether somebody had already arrived at another page of this visit. */
export const ArrivalContext = createContext<() => boolean>(() => false);

export function useArrivals(): () => boolean {
  const hasArrived = useRef(false);
  return useCallback(() => {
    const before = hasArrived.current;
    hasArrived.current = true;
    return before;
  }, []);
}

/** The page that the browser loads keeps the browser's own focus. Every page after it takes focus to its heading. */
export function useFocusOnArrival(): RefObject<HTMLHeadingElement | null> {
  const arrive = useContext(ArrivalContext);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (!arrive()) return;
    window.scrollTo({ top: 0, behavior: 'instant' });
    heading.current?.focus({ preventScroll: true });
  }, [arrive]);
  return heading;
}
