import type { AdviceGiven } from '../../machines/advice.ts';
import { inVoice, proseInVoice } from '../../questions/words.ts';
import { Prose } from '../layout/prose.tsx';
import { useVoice } from '../walk/visit.ts';
import { optionWords } from '../words/option-words.ts';
import { useWalkWords } from '../words/words-context.ts';

/** Published advice, each with the one answer that brought it. */
export function AdviceCards({ advice }: { readonly advice: readonly AdviceGiven[] }) {
  const words = useWalkWords();
  if (advice.length === 0) return null;
  return (
    <section aria-labelledby="advice">
      <h2 id="advice" tabIndex={-1}>
        {words.summary.advice.title}
      </h2>
      {advice.map((given) => (
        <AdviceCard key={given.id} given={given} />
      ))}
    </section>
  );
}

function AdviceCard({ given: { id, because } }: { readonly given: AdviceGiven }) {
  const words = useWalkWords();
  const voice = useVoice();
  const { title, body } = words.advice[id];
  const answer = inVoice(optionWords(words, because.question, because.option).label, voice);
  return (
    <section className="advice">
      <h3 className="advice__title">{inVoice(title, voice)}</h3>
      <div className="advice__body">
        <p className="advice__because">
          {words.summary.advice.because(words.questions[because.question].label, answer)}
        </p>
        <Prose words={proseInVoice(body, voice)} />
      </div>
    </section>
  );
}
