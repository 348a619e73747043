import { createContext, type RefObject, useContext, useEffect, useRef } from 'react';

/** The page that the browser loads keeps the browser's own focus. Every page after it takes focus to its heading. */
export const ArrivalContext = createContext({ isFirst: false });

export function useFocusOnArrival(): RefObject<HTMLHeadingElement | null> {
  const arrival = useContext(ArrivalContext);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arrival.isFirst) {
      arrival.isFirst = false;
      return;
    }
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [arrival]);
  return heading;
}
