import type { Prose as ProseWords } from '../../questions/words.ts';
import { Prose } from '../layout/prose.tsx';

/** Prose of which no list is cut from the line that leads into it, by a column or by the end of a sheet. */
export function PaperProse({ words }: { readonly words: ProseWords }) {
  return words.map((block) => (
    <div key={JSON.stringify(block)} className="whole">
      <Prose words={[block]} />
    </div>
  ));
}
