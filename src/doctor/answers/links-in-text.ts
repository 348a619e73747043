import type { Bytes } from '../../sealing/bytes.ts';
import { envelopeIn } from '../../sealing/carriers.ts';

/** No message that carries sealed answers is longer, in characters. */
export const longestMessage = 1_000_000;

/** The envelopes in a message: one or several links among other words, also where a reply has quoted them. */
export function envelopesInText(text: string): readonly Bytes[] {
  const plain = text.slice(0, longestMessage).replaceAll(/^[> \t]+/gm, '');
  return plain.split(beforeLinks).flatMap((piece) => {
    const envelope = envelopeIn(piece);
    return envelope === null ? [] : [envelope];
  });
}

/** Each piece ends where the next link begins, so that no part of a message is read twice. */
const beforeLinks = /(?=#(?:sealed|digits)=)/;
