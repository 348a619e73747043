import { type ComponentType, lazy } from 'react';
import { fetched } from '../offline/fetched.ts';
import { type LanguageTag, loadFromFileWords, loadWalkWords } from '../words/languages.ts';

/** The page that takes answers from a file, in one language: fetched for whoever opens it. */
export function lazyFromFile(language: LanguageTag): ComponentType {
  return lazy(async () => {
    const [{ FromFilePage }, words, walkWords] = await fetched('from-file', () =>
      Promise.all([import('./from-file-page.tsx'), loadFromFileWords(language), loadWalkWords(language)]),
    );
    return { default: () => <FromFilePage words={words.fromFile} walkWords={walkWords} /> };
  });
}
