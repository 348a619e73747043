import { deflateSync, Inflate, inflateSync } from 'fflate';
import { type Bytes, bytesOfText, joined, textOfBytes } from './bytes.ts';
import { dictionaryText } from './dictionary.ts';

const dictionary = bytesOfText(dictionaryText);

/** What an envelope may hold once it is unpacked, in bytes. More is a bomb. */
export const mostUnpacked = 262_144;

/** How much is unpacked at a time: DEFLATE makes at most 1,032 bytes of each. */
const pieceLength = 512;

/**
 * Raw DEFLATE (RFC 1951) with the dictionary of docs/envelope.md. The same text gives the same bytes.
 *
 * @returns `null` where the text is longer than `unpack` takes
 */
export function pack(text: string): Bytes | null {
  const bytes = bytesOfText(text);
  if (bytes.length > mostUnpacked) return null;
  return Uint8Array.from(deflateSync(bytes, { level: 9, dictionary }));
}

/** `null` where the bytes are no such text, or one that is too long. */
export function unpack(bytes: Bytes): string | null {
  const unpacked = inflated(bytes);
  return unpacked === null || endsEarly(bytes, unpacked.length) ? null : textOfBytes(unpacked);
}

/** What stands after the end of the stream would be read by nobody: the last byte has to be needed. */
function endsEarly(bytes: Bytes, length: number): boolean {
  try {
    inflateSync(bytes.slice(0, -1), { dictionary, out: new Uint8Array(length) });
    return true;
  } catch {
    return false;
  }
}

function inflated(bytes: Bytes): Bytes | null {
  const pieces: Bytes[] = [];
  let length = 0;
  const inflate = new Inflate({ dictionary }, (piece) => {
    length += piece.length;
    pieces.push(Uint8Array.from(piece));
  });
  try {
    for (let place = 0; place < bytes.length; place += pieceLength) {
      inflate.push(bytes.slice(place, place + pieceLength), place + pieceLength >= bytes.length);
      if (length > mostUnpacked) return null;
    }
  } catch {
    return null;
  }
  return joined(...pieces);
}
