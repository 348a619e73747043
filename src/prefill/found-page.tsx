import { useState } from 'react';
import { navigate } from '../navigation/location.ts';
import { voiceOf } from '../../machines/voice.ts';
import { questionnaireVersion } from '../../questions/version.ts';
import { addresses } from '../addresses.ts';
import { BackLink } from '../layout/back-link.tsx';
import { heldReference } from '../invitation/held-reference.ts';
import { Button } from '../layout/button.tsx';
import { PageHeading } from '../layout/page-heading.tsx';
import { Prose } from '../layout/prose.tsx';
import { answerSections } from '../summary/answer-rows.ts';
import type { FoundWords, FromFileWords } from '../words/from-file-words.ts';
import { useWalkWords, useWords } from '../words/words-context.ts';
import { writtenDate } from '../words/written.ts';
import { writtenNumber } from '../words/written-number.ts';
import { Misfits, Missing } from './misfits.tsx';
import type { FoundInFile } from './read-file.ts';
import { shownText } from './shown-text.ts';
import { hasAnswersHere, takeAnswers } from './take-answers.ts';

interface FoundProps {
  readonly found: FoundInFile;
  readonly words: FromFileWords['fromFile'];
  readonly onAnother: () => void;
}

/** What the file holds and what of it did not fit, before anything of it is taken. */
export function FoundPage({ found, words, onAnother }: FoundProps) {
  const { path, misfits, response } = found;
  const count = countOf(found);
  return (
    <div className="prose">
      <BackLink href={addresses.fromFile} onPress={onAnother} />
      <PageHeading title={words.found.title} />
      <Count count={count} words={words.found} />
      {response.version !== questionnaireVersion && (
        <p className="inset">
          {response.version === null
            ? words.found.noVersion
            : words.found.otherVersion(shownText(response.version))}
        </p>
      )}
      {response.others > 0 && <p className="inset">{words.found.others}</p>}
      {count > 0 && <Whose path={path} response={response} words={words.found} />}
      <Misfits
        misfits={misfits.filter(({ problem }) => problem !== 'missing')}
        hasRest={count > 0}
        words={words}
      />
      {count > 0 && (
        <>
          <Missing
            misfits={misfits.filter(({ problem }) => problem === 'missing')}
            words={words.found.missing}
          />
          <Next found={found} words={words.found} />
        </>
      )}
      <p className="after">
        <Button look="quiet" onPress={onAnother}>
          {words.found.another}
        </Button>
      </p>
    </div>
  );
}

/** Who a file is about is said by the questionnaire that it names: by itself it is no answer. */
function countOf({ path: { answers } }: FoundInFile): number {
  const given = Object.entries(answers).filter(([, answer]) => answer !== null);
  return given.length > 1 ? given.length : 0;
}

function Count({ count, words }: { readonly count: number; readonly words: FoundWords }) {
  const { language } = useWords();
  return <p>{count === 0 ? words.none : words.count(count, writtenNumber(count, language))}</p>;
}

/** What tells one person's file from another's. */
function Whose({
  path,
  response,
  words,
}: Pick<FoundInFile, 'path' | 'response'> & { readonly words: FoundWords }) {
  const walkWords = useWalkWords();
  const { language } = useWords();
  const [first] = answerSections(path, walkWords, voiceOf(path.answers));
  return (
    <>
      {response.authored && <p>{words.dated(writtenDate(response.authored, language))}</p>}
      <p>{words.whose}</p>
      <OtherReference reference={response.reference} words={words} />
      <dl className="answers__list">
        {first?.rows.slice(0, 2).map(({ id, label, answers }) => (
          <div key={id} className="answers__row">
            <dt>{label}</dt>
            <dd className="answers__answer">{answers[0]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** Answers from a file go out under the reference of the invitation that is held. */
function OtherReference({ reference, words }: { readonly reference: string; readonly words: FoundWords }) {
  const held = heldReference();
  if (reference === '' || held === '' || reference === held) return null;
  return <p className="inset">{words.otherReference(shownText(reference), held)}</p>;
}

/** Answers that are here are kept unless the person says otherwise. */
function Next({ found, words }: { readonly found: FoundInFile; readonly words: FoundWords }) {
  const [isTaken] = useState(hasAnswersHere);
  const use = () => {
    takeAnswers(found);
    navigate(addresses.emergencyCheck);
  };
  return (
    <>
      <h2>{words.next.title}</h2>
      <Prose words={words.next.body} />
      {isTaken ? (
        <section className="inset">
          <h2 className="inset__title">{words.here.title}</h2>
          <Prose words={words.here.body} />
          <div className="actions">
            <Button onPress={() => navigate(addresses.carryOn)}>{words.keep}</Button>
            <Button look="secondary" onPress={use}>
              {words.replace}
            </Button>
          </div>
        </section>
      ) : (
        <div className="actions">
          <Button onPress={use}>{words.use}</Button>
        </div>
      )}
    </>
  );
}
