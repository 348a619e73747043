import type { ComponentType } from 'react';
import { EmergencyPage } from '../pages/emergency-page.tsx';
import type { LanguageTag } from '../words/languages.ts';
import { loadUrgentWords } from '../words/later-words.ts';
import type { UrgentWords } from '../words/words.ts';
import { UrgentWordsContext } from '../words/words-context.ts';
import { EmergencyCheckPage } from './emergency-check-page.tsx';

export interface EmergencyPagesProps {
  /** Somebody says that it is happening now. */
  readonly isHappening: boolean;
}

export async function fetchEmergencyPages(
  language: LanguageTag,
): Promise<ComponentType<EmergencyPagesProps>> {
  const words = await loadUrgentWords(language);
  return (props) => <EmergencyPages {...props} words={words} />;
}

/** The two pages about an emergency, which stand apart from the questions: their HTML is read before any script has come. */
export function EmergencyPages({
  isHappening,
  words,
}: EmergencyPagesProps & { readonly words: UrgentWords }) {
  return (
    <UrgentWordsContext value={words}>
      {isHappening ? <EmergencyPage /> : <EmergencyCheckPage />}
    </UrgentWordsContext>
  );
}
