/** Who the answers are about: the person who is reading, their child, or someone they care for. */
export const voices = ['self', 'child', 'other'] as const;
export type Voice = (typeof voices)[number];

/** A whole sentence for each voice. A sentence is never put together from pieces. */
export type Voiced = Readonly<Record<Voice, string>>;

/** The same words for every voice, or one wording each. */
export type Phrase = string | Voiced;

/** A paragraph, or a list with the line that leads into it. `[words](address)` in either is a link. */
export type Block = string | { readonly lead?: string; readonly list: readonly string[] };
export type Prose = readonly Block[];

/** The same prose for every voice, or one each. */
export type VoicedProse = Prose | Readonly<Record<Voice, Prose>>;

export function proseInVoice(prose: VoicedProse, voice: Voice): Prose {
  return 'self' in prose ? prose[voice] : prose;
}

export function inVoice(phrase: Phrase, voice: Voice): string {
  return typeof phrase === 'string' ? phrase : phrase[voice];
}
