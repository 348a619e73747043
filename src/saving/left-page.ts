import { tabShelf } from './shelf.ts';

/**
 * A browser may keep a page that was left, and show it as it was to whoever goes back. If another page of this tab has
 * changed or deleted the answers since, it is loaded anew, and nothing of it is seen until then.
 */
export function loadAnewWhenChanged(): void {
  let left: string | null = null;
  window.addEventListener('pagehide', () => {
    left = tabShelf.read();
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    if (!persisted || tabShelf.read() === left) return;
    document.body.hidden = true;
    window.location.reload();
  });
}
