import { type ComponentType, lazy } from 'react';
import { fetched } from '../offline/fetched.ts';
import { lazySending } from '../sending/lazy-sending.tsx';
import { type LanguageTag, loadWalkWords } from '../words/languages.ts';

/** The walk, machine and questions included, in one language: fetched when it is first shown. */
export function lazyWalk(language: LanguageTag): ComponentType {
  const sending = lazySending(language);
  return lazy(async () => {
    const [{ Walk }, words] = await fetched('walk', () =>
      Promise.all([import('./walk.tsx'), loadWalkWords(language)]),
    );
    return { default: () => <Walk words={words} sending={sending} /> };
  });
}
