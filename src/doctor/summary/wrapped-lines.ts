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
  let line: string | undefined;
  for (const word of paragraph.split(' ').flatMap((one) => piecesOf(one, room))) {
    const longer: string = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && countCharacters(longer) > room) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line ?? ''].map((text, index) => `${index === 0 ? first : rest}${text}`);
}

/** A word that is longer than a line, as in languages that are written without spaces. */
function piecesOf(word: string, room: number): readonly string[] {
  const characters = charactersIn(word);
  if (characters.length <= room) return [word];
  return Array.from({ length: Math.ceil(characters.length / room) }, (_, index) =>
    characters.slice(index * room, (index + 1) * room).join(''),
  );
}
