import { useEffect } from 'react';

declare global {
  /** Set up by the script in the page (src/build/early-script.ts): what was pressed before anything listened. */
  var earlyPress: { button?: HTMLElement; isOver?: boolean } | undefined;
}

/**
 * Does what a press asked for that came before the page could act on it.
 *
 * @param isAsSeen this page shows no more than the one that was pressed, which may have been drawn anew since
 */
export function useEarlyPress(isAsSeen: boolean): void {
  useEffect(() => {
    const early = globalThis.earlyPress;
    if (!early || early.isOver) return;
    early.isOver = true;
    const { button } = early;
    if (button?.isConnected) button.click();
    else if (button?.matches('[type=submit]') && isAsSeen) {
      document.querySelector<HTMLButtonElement>('#root [type=submit]')?.click();
    }
  }, [isAsSeen]);
}
