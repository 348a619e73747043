import { type ReactNode, Suspense, useEffect, useState } from 'react';

/** How long somebody has the page and the connection to themselves once the page is there, in milliseconds. */
const headStart = 3000;

/** A part of the page that nobody waits for. It comes when the page is there and the browser has nothing else to do. */
export function Later({ children }: { readonly children: ReactNode }) {
  const [isTime, setTime] = useState(false);
  useEffect(() => whenIdle(() => setTime(true)), []);
  return isTime && <Suspense fallback={null}>{children}</Suspense>;
}

/** Returns what calls it off. */
function whenIdle(act: () => void): () => void {
  const timer = setTimeout(() => {
    // Safari has no such function.
    if (typeof requestIdleCallback === 'function') requestIdleCallback(act);
    else act();
  }, headStart);
  return () => clearTimeout(timer);
}
