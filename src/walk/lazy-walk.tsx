import { type ComponentType, lazy } from 'react';
import { isInvited } from '../invitation/held-invitation.ts';
import { loadSending } from '../sending/load-sending.tsx';
import { type LanguageTag, loadWalkWords } from '../words/languages.ts';

/** The walk, machine and questions included, in one language: fetched when it is first shown. */
export function lazyWalk(language: LanguageTag): ComponentType {
  return lazy(async () => {
    const [{ Walk }, words, sending] = await Promise.all([
      import('./walk.tsx'),
      loadWalkWords(language),
      isInvited() ? loadSending(language) : null,
    ]);
    return { default: () => <Walk words={words} sending={sending} /> };
  });
}
