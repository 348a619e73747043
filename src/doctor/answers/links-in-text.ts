import type { Bytes } from '../../sealing/bytes.ts';
import { envelopeIn } from '../../sealing/carriers.ts';
import { readEnvelope } from '../../sealing/envelope.ts';
import { steps } from '../../sealing/padding.ts';

/** No message that carries sealed answers is longer, in characters. */
export const longestMessage = 1_000_000;

/**
 * The envelopes in a message: a link as it is, one that a mail program has broken into lines, or several among other
 * words. Where a broken link ends, the next line could be more of it: the lengths that an envelope can have tell.
 */
export function envelopesInText(text: string): readonly Bytes[] {
  const plain = text.slice(0, longestMessage).replaceAll(/^[> \t]+/gm, '');
  return [...plain.matchAll(marks)].flatMap(({ 0: mark, index }) => {
    const carried = carriedIn(plain.slice(index + mark.length, index + mark.length + longestCarried));
    const envelope = mark === '#sealed=' ? envelopeOfLetters(carried) : envelopeOfDigits(carried);
    return envelope === null ? [] : [envelope];
  });
}

const marks = /#(?:sealed|digits)=/g;

/** The largest envelope in base64url, with its line ends. */
const longestCarried = 110_000;

interface Carried {
  readonly letters: string;
  /** The places where it may end: at the end of each line. */
  readonly ends: readonly number[];
}

/** All that could belong to it: up to the first character that no envelope is written with. */
function carriedIn(text: string): Carried {
  const ends: number[] = [];
  let length = 0;
  const lines: string[] = [];
  for (const line of text.split(/\s+/)) {
    const [letters = ''] = /^[\w-]*/.exec(line) ?? [];
    length += letters.length;
    lines.push(letters);
    ends.push(length);
    if (letters.length < line.length) break;
  }
  return { letters: lines.join(''), ends };
}

/** The longest whole envelope that ends with a line; where none does, the first line, which opening then refuses. */
function envelopeOfLetters({ letters, ends }: Carried): Bytes | null {
  const lengths = new Set(ends);
  const end = wholeLengths(letters).find((length) => lengths.has(length)) ?? ends[0];
  return envelopeIn(`#sealed=${letters.slice(0, end)}`);
}

/** Longer than every header with its keys and a tag, and shorter than every envelope: a multiple of 4. */
const beginning = 560;

/** How many letters an envelope that begins like this has, for each step of padding, the largest first. */
function wholeLengths(letters: string): readonly number[] {
  const bytes = envelopeIn(`#sealed=${letters.slice(0, beginning)}`);
  const envelope = bytes === null ? 'notAnEnvelope' : readEnvelope(bytes);
  if (typeof envelope === 'string') return [];
  const around = envelope.header.length + 1 + envelope.keys.length * 80 + 16;
  return steps.map((step) => Math.ceil(((around + step) * 4) / 3)).reverse();
}

/** Digits come from a code that was scanned, and so in one piece. */
function envelopeOfDigits({ letters, ends }: Carried): Bytes | null {
  return envelopeIn(`#digits=${letters.slice(0, ends[0])}`) ?? envelopeIn(`#digits=${letters}`);
}
