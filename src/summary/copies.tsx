import { useState } from 'react';
import { copyText, download, textFile } from '../copies/copying.ts';
import { SaveAnswersFile } from '../copies/save-answers-file.tsx';
import { Button } from '../layout/button.tsx';
import { Prose } from '../layout/prose.tsx';
import { KeepLink } from '../walk/keep-link.tsx';
import { useWalkWords, useWords } from '../words/words-context.ts';
import { clinic } from '../clinic/clinic.ts';
import { type Summarised, summaryText } from './summary-text.ts';

/** Ways to keep a copy, none of which sends anything. */
export function Copies(summarised: Summarised) {
  const words = useWalkWords();
  const { language } = useWords();
  const { copy } = words.summary;
  const [outcome, setOutcome] = useState('');
  const text = () => summaryText(summarised, words, clinic, language);
  const copyIt = async () => {
    setOutcome((await copyText(text())) ? copy.copied : copy.copyFailed);
  };
  return (
    <section className="screen-only" id="copy" tabIndex={-1}>
      <h2>{copy.title}</h2>
      <Prose words={copy.lead} />
      <div className="actions">
        <Button look="secondary" onPress={() => window.print()}>
          {copy.print}
        </Button>
        <Button look="secondary" onPress={() => void copyIt()}>
          {copy.copy}
        </Button>
        <Button look="secondary" onPress={() => download(textFile(text(), copy.fileName))}>
          {copy.download}
        </Button>
      </div>
      <p className="status" role="status">
        {outcome}
      </p>
      <SaveAnswersFile level="h3" />
      <KeepLink />
    </section>
  );
}
