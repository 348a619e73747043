import { clinic } from '../clinic/clinic.ts';
import { Paragraphs } from '../layout/inline.tsx';
import type { SiteWords } from '../words/words.ts';

/** Under a page with buttons, for a browser that runs no script: what to do in place of pressing them. */
export function DeadButtons({ words }: { readonly words: SiteWords }) {
  return (
    <noscript>
      <div className="width prose">
        <p>{words.withoutScript}</p>
        <Paragraphs words={words.loadingHelp(clinic)} />
      </div>
    </noscript>
  );
}
