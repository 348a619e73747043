/** How a text message travels: in the alphabet of telephones, or in one that has every character and half the room. */
export interface TextMessage {
  readonly alphabet: 'gsm' | 'unicode';
  /** What the networks count: not quite the characters that a person counts. */
  readonly length: number;
  /** As how many messages it is sent and charged. */
  readonly parts: number;
}

/** What one text message holds. */
export const oneMessage = 160;

/** Counts as the networks do. Source: 3GPP TS 23.038, section 6.2.1 (alphabet), and TS 23.040, section 9.2.3.24.1 (parts). */
export function textMessage(text: string): TextMessage {
  const characters = Array.from(text);
  const isPlain = characters.every((character) => basic.has(character) || extended.has(character));
  if (!isPlain) return { alphabet: 'unicode', length: text.length, parts: partsOf(text.length, 70, 67) };
  const length = characters.reduce((sum, character) => sum + (extended.has(character) ? 2 : 1), 0);
  return { alphabet: 'gsm', length, parts: partsOf(length, oneMessage, 153) };
}

/** The fullest of several wordings that fits one message; the last, where none does. */
export function fittingMessage(wordings: readonly [string, ...string[]]): string {
  const last = wordings.at(-1) ?? wordings[0];
  return wordings.find((wording) => textMessage(wording).parts === 1) ?? last;
}

/** Each part of several gives room to a header that puts them together again. */
function partsOf(length: number, alone: number, each: number): number {
  return length <= alone ? 1 : Math.ceil(length / each);
}

const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);

/** These are sent as two. */
const extended = new Set('\f^{}\\[~]|€');
