import { charactersIn, countCharacters } from '../../../questions/characters.ts';

/** The longest line of a record, in characters as a person counts them. */
export const lineLength = 100;

/**
 * One paragraph as lines that fit a record. Every space stays but those at which a line is broken.
 *
 * @param first stands before the first line
 * @param rest stands before the others
 */
export function wrappedLines(paragraph: string, first = '', rest = ''): readonly string[] {
  const room = lineLength - Math.max(first.length, rest.length);
  const lines: string[] = [];
  let line: string[] = [];
  let width = 0;
  for (const word of paragraph.split(' ').flatMap((one) => piecesOf(one, room))) {
    const wordWidth = countCharacters(word);
    if (line.length > 0 && width + 1 + wordWidth > room) {
      lines.push(line.join(' '));
      line = [];
    }
    width = line.length === 0 ? wordWidth : width + 1 + wordWidth;
    line.push(word);
  }
  return [...lines, line.join(' ')].map((text, index) => `${index === 0 ? first : rest}${text}`);
}

/** A word that is longer than a line, as in languages that are written without spaces. */
function piecesOf(word: string, room: number): readonly string[] {
  // A person never counts more characters than there are code units, and those need no counting.
  if (word.length <= room) return [word];
  const characters = charactersIn(word);
  return Array.from({ length: Math.ceil(characters.length / room) }, (_, index) =>
    characters.slice(index * room, (index + 1) * room).join(''),
  );
}
