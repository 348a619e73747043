import { type ComponentType, useInsertionEffect } from 'react';
import { fetchedPage } from '../layout/fetched-page.tsx';
import { lazySending } from '../sending/lazy-sending.tsx';
import { SendingContext, type ShowSending } from '../sending/sendable.ts';
import { wearLaterStyles } from '../styles/later-styles.ts';
import type { LanguageTag } from '../words/languages.ts';
import { loadWalkWords } from '../words/later-words.ts';
import type { WalkWords } from '../words/words.ts';
import { AskingWordsContext, WalkWordsContext } from '../words/words-context.ts';
import { PageAndNext } from './page-and-next.tsx';
import type { SeldomPagesProps } from './seldom-pages.tsx';

interface LaterPagesProps {
  readonly words: WalkWords;
  readonly seldom: ComponentType<SeldomPagesProps>;
  /** For somebody who was invited. */
  readonly sending?: ShowSending | null;
}

export async function fetchLaterPages(language: LanguageTag): Promise<ComponentType> {
  const [words, sending] = [await loadWalkWords(language), lazySending(language)];
  const seldom = fetchedPage('seldom', async () => (await import('./seldom-pages.tsx')).SeldomPages);
  setTimeout(seldom.ahead, pause);
  return () => <LaterPages words={words} seldom={seldom} sending={sending} />;
}

/** In milliseconds: what most people see comes first. */
const pause = 800;

/** Every page of the walk, in whatever state the machine is. */
export function LaterPages({ words, seldom, sending = null }: LaterPagesProps) {
  useInsertionEffect(wearLaterStyles, []);
  return (
    <WalkWordsContext value={words}>
      <AskingWordsContext value={words}>
        <SendingContext value={sending}>
          <PageAndNext seldom={seldom} />
        </SendingContext>
      </AskingWordsContext>
    </WalkWordsContext>
  );
}
