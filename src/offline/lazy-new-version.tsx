import { type ComponentType, lazy } from 'react';
import type { LanguageTag } from '../words/languages.ts';
import { loadOfflineWords } from '../words/later-words.ts';

/** Puts a copy of the site on the device, and says when there is a newer one. Without it the page is as good as before. */
export function lazyNewVersion(language: LanguageTag): ComponentType {
  return lazy<ComponentType>(async () => {
    try {
      const [{ NewVersion }, words] = await Promise.all([
        import('./new-version.tsx'),
        loadOfflineWords(language),
      ]);
      return { default: () => <NewVersion words={words.newVersion} /> };
    } catch {
      return { default: () => null };
    }
  });
}
