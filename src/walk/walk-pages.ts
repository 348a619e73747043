import { type FetchedPage, fetchedPage } from '../layout/fetched-page.tsx';
import type { LanguageTag } from '../words/languages.ts';
import type { EmergencyPagesProps } from './emergency-pages.tsx';

export interface WalkPages {
  /** The two pages about an emergency. */
  readonly emergency: FetchedPage<EmergencyPagesProps>;
  /** Every page after the first questions, with the words of all of them. */
  readonly later: FetchedPage<object>;
}

/** What is fetched of the walk while the first pages are read, in one language. */
export function walkPages(language: LanguageTag): WalkPages {
  return {
    emergency: fetchedPage('emergency', async () =>
      (await import('./emergency-pages.tsx')).fetchEmergencyPages(language),
    ),
    later: fetchedPage('later', async () => (await import('./later-pages.tsx')).fetchLaterPages(language)),
  };
}
