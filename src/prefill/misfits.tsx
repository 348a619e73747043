import { textLimit } from '../../questions/question.ts';
import { isQuestionId } from '../../questions/questionnaire.ts';
import type { Misfit } from '../fhir/misfit.ts';
import type { FoundWords, FromFileWords } from '../words/from-file-words.ts';
import { useWalkWords, useWords } from '../words/words-context.ts';
import { writtenNumber } from '../words/written-number.ts';
import { PlaceInFile } from './place-in-file.tsx';
import { shownText } from './shown-text.ts';

interface MisfitsProps {
  readonly misfits: readonly Misfit[];
  /** Whether anything in the file fits. */
  readonly hasRest: boolean;
  readonly words: FromFileWords['fromFile'];
}

/** More than these are counted: a file may hold as many as it has room for. */
const mostShown = 50;

/** Everything in the file that was not taken: which question, what the file says, and why. */
export function Misfits({ misfits, hasRest, words }: MisfitsProps) {
  const { language } = useWords();
  if (misfits.length === 0) return null;
  const { title, lead, alone, more } = words.found.misfits;
  const shown = misfits.slice(0, mostShown);
  const others = misfits.length - shown.length;
  return (
    <section>
      <h2>{title}</h2>
      <p>{hasRest ? lead : alone}</p>
      <ul className="misfits">
        {shown.map((misfit) => (
          <li key={`${misfit.at} ${misfit.problem} ${misfit.question}`} className="misfits__one">
            <OneMisfit {...misfit} words={words.found.misfits} />
          </li>
        ))}
      </ul>
      {others > 0 && <p>{more(others, writtenNumber(others, language))}</p>}
      <PlaceInFile places={shown.map(({ at }) => at)} words={words} />
    </section>
  );
}

interface MissingProps {
  readonly misfits: readonly Misfit[];
  readonly words: FoundWords['missing'];
}

/** The questions that a file leaves open which says that it is finished. */
export function Missing({ misfits, words }: MissingProps) {
  const { questions } = useWalkWords();
  const labels = misfits.flatMap(({ question }) =>
    isQuestionId(question) ? [questions[question].label] : [],
  );
  if (labels.length === 0) return null;
  return (
    <section>
      <h2>{words.title}</h2>
      <p className="list-lead">{words.lead}</p>
      <ul className="list">
        {labels.map((label) => (
          <li key={label}>{label}</li>
        ))}
      </ul>
    </section>
  );
}

type OneMisfitProps = Misfit & { readonly words: FoundWords['misfits'] };

function OneMisfit({ question, text, said, problem, words }: OneMisfitProps) {
  const { questions } = useWalkWords();
  return (
    <>
      <p className="misfits__label">
        {isQuestionId(question) ? questions[question].label : words.unknown(shownText(text ?? question))}
      </p>
      {said.trim() !== '' && <p>{words.said(shownText(said, textLimit))}</p>}
      {problem !== 'missing' && <p>{words.why[problem]}</p>}
    </>
  );
}
