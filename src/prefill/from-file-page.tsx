import { useInsertionEffect, useState } from 'react';
import { wearLaterStyles } from '../styles/later-styles.ts';
import type { FromFileWords } from '../words/from-file-words.ts';
import type { WalkWords } from '../words/words.ts';
import { AskingWordsContext, WalkWordsContext } from '../words/words-context.ts';
import { ChoosePage } from './choose-page.tsx';
import { FoundPage } from './found-page.tsx';
import type { FileReading } from './read-file.ts';

interface FromFileProps {
  readonly words: FromFileWords['fromFile'];
  readonly walkWords: WalkWords;
}

/** Answers from a file: it is chosen, then what is in it is shown, and nothing is taken before the person says so. */
export function FromFilePage({ words, walkWords }: FromFileProps) {
  useInsertionEffect(wearLaterStyles, []);
  const [reading, setReading] = useState<FileReading | null>(null);
  return (
    <WalkWordsContext value={walkWords}>
      <AskingWordsContext value={walkWords}>
        {reading?.kind === 'found' ? (
          <FoundPage found={reading} words={words} onAnother={() => setReading(null)} />
        ) : (
          <ChoosePage refused={reading} words={words} onRead={setReading} />
        )}
      </AskingWordsContext>
    </WalkWordsContext>
  );
}
