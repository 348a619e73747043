import { lazy, Suspense } from 'react';
import { isInvited } from '../invitation/held-invitation.ts';
import { fetched } from '../offline/fetched.ts';
import type { LanguageTag } from '../words/languages.ts';
import { loadInvitedWords } from '../words/later-words.ts';
import type { Sendable, ShowSending } from './sendable.ts';

/**
 * What only invited people need on the summary, in one language, fetched where it is shown: an invitation may come with
 * answers that are restored. Sealing itself is fetched when they choose to.
 */
export function lazySending(language: LanguageTag): ShowSending {
  const Sending = lazy(async () => {
    const [sending, words] = await fetched('sending', () =>
      Promise.all([import('./sending.tsx'), loadInvitedWords(language)]),
    );
    return { default: (sendable: Sendable) => <sending.Sending {...sendable} words={words.sending} /> };
  });
  return (sendable) =>
    isInvited() && (
      <Suspense>
        <Sending {...sendable} />
      </Suspense>
    );
}
