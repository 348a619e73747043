/** The sentences of a text, with links reduced to their words. A line that leads into a list is one as well. */
export function sentencesIn(text: string): readonly string[] {
  return withoutLinks(text)
    .split(/(?<=[.?!:])["']?\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

export function wordsIn(text: string): readonly string[] {
  return [...withoutLinks(text).matchAll(/[A-Za-z][A-Za-z'-]*/g)].map(([word]) => word);
}

function withoutLinks(text: string): string {
  return text.replaceAll(/\[([^\]]+)\]\([^)]+\)/g, '$1');
}
