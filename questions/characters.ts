/** Counts characters as a person sees them: a letter with its accents is 1, and so is an emoji of several code points. */
export function countCharacters(text: string): number {
  return charactersIn(text).length;
}

/** The characters of a text as a person sees them, none of them taken apart. */
export function charactersIn(text: string): readonly string[] {
  return segmenter === null
    ? Array.from(text)
    : Array.from(segmenter.segment(text), ({ segment }) => segment);
}

// Some browsers from before 2024 have no Segmenter. Code points are then the nearest count.
const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter() : null;
