import { clinic } from '../clinic/clinic.ts';
import { Paragraphs } from '../layout/inline.tsx';
import type { SiteWords } from '../words/words.ts';

/** Stands under every page until its script has come, and is shown to whoever presses a button before that. */
export function Slow({ words: { loading, loadingHelp } }: { readonly words: SiteWords }) {
  return (
    <div className="width">
      <p role="status">{loading}</p>
      <div className="loading__help">
        <Paragraphs words={loadingHelp(clinic)} />
      </div>
    </div>
  );
}
