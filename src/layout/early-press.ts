import { useEffect } from 'react';

declare global {
  /** Set up by the script in the page (src/build/early-script.ts): the button that was pressed before anything listened. */
  var earlyPress: { button?: HTMLElement; isOver?: boolean } | undefined;
}

/** Does what a press asked for that came before the page could act on it. */
export function useEarlyPress(): void {
  useEffect(() => {
    const early = globalThis.earlyPress;
    if (!early || early.isOver) return;
    early.isOver = true;
    if (early.button?.isConnected) early.button.click();
  }, []);
}
