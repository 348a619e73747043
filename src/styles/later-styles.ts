import later from './later.css?inline';

/**
 * Adds to the style sheet of the page what only the later pages of a walk look like. It comes as text with their script, so
 * that no first page waits for it. The page's policy lets no other sheet pass, and asks nothing of a rule that script adds
 * to its own. A rule has to be added by itself: around all of these stands one.
 */
export function wearLaterStyles(): void {
  const sheet = document.querySelector('style')?.sheet;
  if (isWorn || !sheet) return;
  isWorn = true;
  sheet.insertRule(`@media all{${later}}`, sheet.cssRules.length);
}

let isWorn = false;
