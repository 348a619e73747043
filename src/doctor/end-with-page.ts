interface Shown {
  readonly unmount: () => void;
}

/**
 * A browser may keep a page that was left, to bring it back at once, even one that it was told not to store. A key or
 * somebody's answers may stand in this one, so nothing of it stays, and Back starts it anew.
 */
export function endWithPage(shown: Shown): void {
  window.addEventListener('pagehide', () => shown.unmount());
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) window.location.reload();
  });
}
