import later from './later.css?inline';

/**
 * Puts on the document what only the later pages of a walk look like. It comes as text with their script, so that no first
 * page waits for it: the page's policy lets no style sheet pass but the one inside the page, and asks nothing of one that
 * script makes. A browser without this shows those pages plainly.
 */
export function wearLaterStyles(): void {
  if (isWorn || !('adoptedStyleSheets' in document)) return;
  isWorn = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(later);
  document.adoptedStyleSheets.push(sheet);
}

let isWorn = false;
