import { useContext } from 'react';
import { WordsContext } from '../words/words-context.ts';
import { useOnline } from './use-online.ts';

/** Says, before somebody tries in vain, that what stands beside it needs a network. Silent while there is one. */
export function NeedsNetwork({ words }: { readonly words: string }) {
  return useOnline() ? null : <p className="inset">{words}</p>;
}

/** What stands after a link to another site: nothing while there is a network, and nothing on the pages for doctors. */
export function useNeedsNetwork(): string {
  const words = useContext(WordsContext);
  return useOnline() || words === null ? '' : ` (${words.site.needsNetwork})`;
}
