import { type ComponentType, lazy } from 'react';
import { fetched } from '../offline/fetched.ts';
import { type LanguageTag, loadInvitedWords } from '../words/languages.ts';

/** What only invited people need, in one language. */
export function lazyInvitation(language: LanguageTag): ComponentType {
  return lazy(async () => {
    const [{ InvitationPage }, words] = await fetched('invitation', () =>
      Promise.all([import('./invitation-page.tsx'), loadInvitedWords(language)]),
    );
    return { default: () => <InvitationPage words={words.invitation} /> };
  });
}
