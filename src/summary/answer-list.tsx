import type { Path } from '../../machines/path.ts';
import type { QuestionId } from '../../questions/questionnaire.ts';
import { questionAddress } from '../addresses.ts';
import { ActingLink } from '../layout/acting-link.tsx';
import { useSend, useUnchecked, useVoice } from '../walk/visit.ts';
import { useWalkWords } from '../words/words-context.ts';
import { type AnswerRow, answerSections } from './answer-rows.ts';

interface AnswerListProps {
  readonly path: Path;
  readonly canChange?: boolean;
  readonly level?: 'h2' | 'h3';
}

/** Every answer on the path, by section, each with its way to change it. */
export function AnswerList({ path, canChange = false, level: Heading = 'h2' }: AnswerListProps) {
  const words = useWalkWords();
  const { checkAnswers } = words;
  const voice = useVoice();
  const unchecked = useUnchecked();
  return answerSections(path, words, voice).map((section) => (
    <section key={section.id} className="answers">
      <Heading className="answers__title">{section.title}</Heading>
      <dl className="answers__list">
        {section.rows.map((row) => (
          <div key={row.id} className="answers__row">
            <dt>{row.label}</dt>
            <dd className="answers__answer">
              <AnswerText row={row} />
            </dd>
            {unchecked.includes(row.id) && <dd className="answers__mark">{checkAnswers.fromFile.mark}</dd>}
            {canChange && (
              <dd className="answers__change">
                <ChangeLink id={row.id} label={row.label} />
              </dd>
            )}
          </div>
        ))}
      </dl>
    </section>
  ));
}

function AnswerText({ row: { answers } }: { readonly row: AnswerRow }) {
  const { checkAnswers } = useWalkWords();
  if (answers.length === 0) return <span className="not-provided">{checkAnswers.notProvided}</span>;
  if (answers.length === 1) return answers[0];
  return (
    <ul className="answers__several">
      {answers.map((answer) => (
        <li key={answer}>{answer}</li>
      ))}
    </ul>
  );
}

function ChangeLink({ id, label }: { readonly id: QuestionId; readonly label: string }) {
  const { checkAnswers } = useWalkWords();
  const send = useSend();
  return (
    <ActingLink
      className="target"
      href={questionAddress(id)}
      onPress={() => send({ type: 'change', question: id })}
    >
      {checkAnswers.change}
      <span className="visually-hidden"> {label}</span>
    </ActingLink>
  );
}
