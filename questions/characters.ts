/** Counts characters as a person sees them: a letter with its accents is 1, and so is an emoji of several code points. */
export function countCharacters(text: string): number {
  // Browsers before 2021 to 2024 have no Segmenter. Code points are then the nearest count.
  if (!('Segmenter' in Intl)) return [...text].length;
  let count = 0;
  for (const _ of segmenter.segment(text)) count += 1;
  return count;
}

const segmenter: Intl.Segmenter = 'Segmenter' in Intl ? new Intl.Segmenter() : (undefined as never);
