import { useId } from 'react';
import { inVoice } from '../../../questions/words.ts';
import { useDoctorWords } from '../doctor-words-context.ts';
import { distributionSentence } from './distribution-sentence.ts';
import type { DoctorSummary } from './doctor-summary.ts';
import { Misfits } from './misfits.tsx';
import {
  adviceSentences,
  originSentences,
  sentLines,
  trustSentences,
  unansweredSentences,
} from './summary-sentences.ts';

interface SummaryViewProps {
  readonly summary: DoctorSummary;
}

/** Half a page for the doctor, in the order of a history. The plain text says the same (doctor-summary-text.ts). */
export function SummaryView({ summary }: SummaryViewProps) {
  const words = useDoctorWords();
  const [origin, reference] = originSentences(summary, words);
  const isFile = summary.came.kind === 'file';
  const id = useId();
  return (
    <article className="history" aria-labelledby={id}>
      <h2 id={id}>{words.summary.title}</h2>
      <p className={isFile ? 'history__line history__line--strong' : 'history__line'}>
        {isFile ? <strong>{origin}</strong> : origin} <strong>{reference}</strong>{' '}
        {trustSentences(summary, words).join(' ')}
      </p>
      <Topics summary={summary} />
      <OwnWords summary={summary} />
      <Advice summary={summary} />
      <Unanswered summary={summary} />
      {summary.came.kind === 'file' && <Misfits misfits={summary.came.misfits} />}
      <SentLines summary={summary} />
    </article>
  );
}

/** The distribution stands with the parts that it was read from. */
function Topics({ summary }: SummaryViewProps) {
  const { summary: words } = useDoctorWords();
  const { topics, pattern, voice } = summary;
  const distribution = pattern !== null && (
    <p className="history__arithmetic">{distributionSentence(pattern, words, voice)}</p>
  );
  const isPlaced = topics.some(({ topic }) => topic === 'where');
  return (
    <div className="history__topics">
      {topics.map(({ topic, rows }) => (
        <section key={topic} className="history__topic">
          <h3>{words.topics[topic]}</h3>
          <dl>
            {rows.map(({ id, label, answers }) => (
              <div key={id} className="history__row">
                <dt>{label}</dt>
                <dd>{answers.join('; ')}</dd>
              </div>
            ))}
          </dl>
          {topic === 'where' && distribution}
        </section>
      ))}
      {!isPlaced && distribution}
    </div>
  );
}

/** What was typed is input from a stranger: isolated, marked where something hides, and set apart. */
function OwnWords({ summary: { ownWords, hasHidden, voice } }: SummaryViewProps) {
  const { ownWords: words } = useDoctorWords().summary;
  if (ownWords.length === 0) return null;
  return (
    <section className="history__own">
      <h3>{inVoice(words.title, voice)}</h3>
      <dl>
        {ownWords.map(({ id, label, text }) => (
          <div key={id} className="history__row">
            <dt>{label}</dt>
            <dd>
              <bdi className="history__typed">{text}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      {hasHidden && <p>{words.hidden}</p>}
    </section>
  );
}

function Advice({ summary }: SummaryViewProps) {
  const { title, none, list } = adviceSentences(summary, useDoctorWords());
  if (list.length === 0) return <p className="history__line">{none}</p>;
  return (
    <section className="history__advice">
      <h3>{title}</h3>
      <ul>
        {list.map(({ id, sentence }) => (
          <li key={id}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

function Unanswered({ summary }: SummaryViewProps) {
  const sentences = unansweredSentences(summary, useDoctorWords());
  if (sentences.length === 0) return null;
  return (
    <section className="history__unanswered">
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </section>
  );
}

function SentLines({ summary }: SummaryViewProps) {
  return <p className="history__sent">{sentLines(summary, useDoctorWords()).join(' ')}</p>;
}
