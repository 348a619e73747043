import { useState } from 'react';
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
  const copyText = async () => {
    setOutcome((await copied(text())) ? copy.copied : copy.copyFailed);
  };
  return (
    <section className="screen-only" id="copy" tabIndex={-1}>
      <h2>{copy.title}</h2>
      <Prose words={copy.lead} />
      <div className="actions">
        <Button look="secondary" onPress={() => window.print()}>
          {copy.print}
        </Button>
        <Button look="secondary" onPress={() => void copyText()}>
          {copy.copy}
        </Button>
        <Button look="secondary" onPress={() => download(text(), copy.fileName)}>
          {copy.download}
        </Button>
      </div>
      <p className="status" role="status">
        {outcome}
      </p>
      <KeepLink />
    </section>
  );
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Made in the browser and handed to it: nothing is fetched. */
function download(text: string, fileName: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  // Not in the document, where this press would be held back as the second tap after the one on the button.
  link.click();
  // Some browsers read the address only after the press is over.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
