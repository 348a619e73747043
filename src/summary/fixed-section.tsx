import type { Prose as ProseWords } from '../../questions/words.ts';
import { Prose } from '../layout/prose.tsx';

interface FixedSectionProps {
  readonly id: string;
  readonly title: string;
  readonly body: ProseWords;
}

/** The same for everyone. */
export function FixedSection({ id, title, body }: FixedSectionProps) {
  return (
    <section id={id} tabIndex={-1}>
      <h2>{title}</h2>
      <Prose words={body} />
    </section>
  );
}
