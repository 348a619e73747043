import { useId } from 'react';
import { inVoice } from '../../../questions/words.ts';
import { writtenLanguage, writtenMoment, writtenNumber } from '../../words/written.ts';
import { useDoctorWords } from '../doctor-words-context.ts';
import { distributionSentence } from './distribution-sentence.ts';
import type { DoctorSummary } from './doctor-summary.ts';

interface SummaryViewProps {
  readonly summary: DoctorSummary;
}

/** Half a page for the doctor, in the order of a history. The plain text says the same (doctor-summary-text.ts). */
export function SummaryView({ summary }: SummaryViewProps) {
  const { summary: words } = useDoctorWords();
  const { sent, voice } = summary;
  const id = useId();
  return (
    <article className="history" aria-labelledby={id}>
      <h2 id={id}>{words.title}</h2>
      <p className="history__line">
        {words.sentTo(sent.recipient)}{' '}
        <strong>{sent.reference === '' ? words.noReference : words.reference(sent.reference)}</strong>{' '}
        {inVoice(words.answeredBy, voice)}
      </p>
      <Topics summary={summary} />
      <OwnWords summary={summary} />
      <Advice summary={summary} />
      <Unanswered summary={summary} />
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

function Advice({ summary: { advice } }: SummaryViewProps) {
  const { advice: words } = useDoctorWords().summary;
  if (advice.length === 0) return <p className="history__line">{words.none}</p>;
  return (
    <section className="history__advice">
      <h3>{words.title}</h3>
      <ul>
        {advice.map(({ id, title, label, option }) => (
          <li key={id}>{words.shownFor(title, label, option)}</li>
        ))}
      </ul>
    </section>
  );
}

function Unanswered({ summary: { notSure, leftEmpty, notAsked } }: SummaryViewProps) {
  const { summary: words } = useDoctorWords();
  const lines = [
    { labels: notSure, sentence: words.notSure },
    { labels: leftEmpty, sentence: words.leftEmpty },
    { labels: notAsked, sentence: words.notAsked },
  ].filter(({ labels }) => labels.length > 0);
  if (lines.length === 0) return null;
  return (
    <section className="history__unanswered">
      {lines.map(({ labels, sentence }) => {
        const line = sentence(labels.join('; '));
        return <p key={line}>{line}</p>;
      })}
    </section>
  );
}

function SentLines({ summary: { sent } }: SummaryViewProps) {
  const { language, summary: words } = useDoctorWords();
  return (
    <p className="history__sent">
      {[
        words.version(sent.questionnaireVersion, writtenLanguage(sent.language, language)),
        words.length[sent.length],
        words.copy(writtenNumber(sent.copy, language)),
        words.sealedAt(writtenMoment(sent.sealedAt, language)),
      ].join(' ')}
    </p>
  );
}
