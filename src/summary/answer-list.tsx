import type { MouseEvent } from 'react';
import type { Path } from '../../machines/path.ts';
import type { QuestionId } from '../../questions/questionnaire.ts';
import { questionAddress } from '../addresses.ts';
import { useSend, useVoice } from '../walk/visit.ts';
import { useWalkWords } from '../words/words-context.ts';
import { type AnswerRow, answerSections } from './answer-rows.ts';

interface AnswerListProps {
  readonly path: Path;
  readonly canChange?: boolean;
}

/** Every answer on the path, by section, each with its way to change it. */
export function AnswerList({ path, canChange = false }: AnswerListProps) {
  const words = useWalkWords();
  const voice = useVoice();
  return answerSections(path, words, voice).map((section) => (
    <section key={section.id} className="answers">
      <h2 className="answers__title">{section.title}</h2>
      <dl className="answers__list">
        {section.rows.map((row) => (
          <div key={row.id} className="answers__row">
            <dt>{row.label}</dt>
            <dd className="answers__answer">
              <AnswerText row={row} />
            </dd>
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
  const change = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    send({ type: 'change', question: id });
  };
  return (
    <a className="target" href={questionAddress(id)} onClick={change}>
      {checkAnswers.change}
      <span className="visually-hidden"> {label}</span>
    </a>
  );
}
