import type { Reading } from '../../machines/reading.ts';
import { Prose } from '../layout/prose.tsx';
import type { Description } from '../words/words.ts';
import { useWalkWords, useWords } from '../words/words-context.ts';
import { descriptionOrder } from './description-order.ts';
import { toldSentence } from './sentences.ts';

/** Always all five descriptions, in the same words. What the person ticked decides only which stands first. */
export function Explanation({ reading }: { readonly reading: Reading }) {
  const words = useWalkWords();
  const { language } = useWords();
  const { explanation } = words;
  const { own, others } = descriptionOrder(reading.pattern.pattern);
  return (
    <section id="explanation" tabIndex={-1}>
      <h2>{explanation.title}</h2>
      <Prose words={explanation.lead} />
      <p className="told">{toldSentence(reading, words, language)}</p>
      {own && <DescriptionOf id={own} level="h3" />}
      <h3>{own ? explanation.others : explanation.all}</h3>
      {others.map((id) => (
        <DescriptionOf key={id} id={id} level="h4" />
      ))}
      <Prose words={explanation.note} />
    </section>
  );
}

interface DescriptionOfProps {
  readonly id: Description;
  readonly level: 'h3' | 'h4';
}

function DescriptionOf({ id, level: Heading }: DescriptionOfProps) {
  const { title, body } = useWalkWords().explanation.descriptions[id];
  return (
    <section className="description">
      <Heading className="description__title">{title}</Heading>
      <Prose words={body} />
    </section>
  );
}
