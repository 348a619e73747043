import { type LanguageTag, loadInvitedWords } from '../words/languages.ts';
import type { ShowSending } from './sendable.ts';

/** What only invited people need on the summary, in one language. Sealing itself is fetched when they choose to. */
export async function loadSending(language: LanguageTag): Promise<ShowSending> {
  const [{ Sending }, words] = await Promise.all([import('./sending.tsx'), loadInvitedWords(language)]);
  return (sendable) => <Sending {...sendable} words={words.sending} />;
}
