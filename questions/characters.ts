/** Counts characters as a person sees them: a letter with its accents is 1, and so is an emoji of several code points. */
export function countCharacters(text: string): number {
  return segmenter === null ? Array.from(text).length : Array.from(segmenter.segment(text)).length;
}

// Some browsers from before 2024 have no Segmenter. Code points are then the nearest count.
const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter() : null;
