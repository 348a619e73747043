/**
 * Fills one form after the other without leaving the page, since a call from outside takes as long as a small form.
 *
 * @param responses answers to load, each into a form of its own
 * @returns for each the items on the screen and the response that the filler gives
 */
export async function eachShown(questionnaire, responses) {
  const found = [];
  for (const response of responses) {
    await window.filler.show(questionnaire, response);
    found.push({ items: window.filler.shown(), response: window.filler.response() });
  }
  return found;
}
