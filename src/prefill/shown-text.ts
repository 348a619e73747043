import { markedText } from '../foreign-text/hidden-characters.ts';

/** In characters. What a stranger wrote into a file may be as long as the file. */
const usual = 200;

/** What a file says, cut where it is long, with every character made visible that could hide something. */
export function shownText(text: string, longest = usual): string {
  const characters = Array.from(text.slice(0, 2 * longest));
  const isWhole = text.length <= 2 * longest && characters.length <= longest;
  return markedText(isWhole ? text : `${characters.slice(0, longest).join('')}…`);
}
