import { previousPage } from '../../machines/path.ts';
import { addresses, questionAddress } from '../addresses.ts';
import { Button } from '../layout/button.tsx';
import { PageHeading } from '../layout/page-heading.tsx';
import { Prose } from '../layout/prose.tsx';
import { AnswerList } from '../summary/answer-list.tsx';
import { useWalkWords, useWords } from '../words/words-context.ts';
import { writtenNumber } from '../words/written-number.ts';
import { BackLink } from '../layout/back-link.tsx';
import { KeepLink } from './keep-link.tsx';
import { usePath, useSend, useUnchecked } from './visit.ts';

export function CheckAnswersPage() {
  const { checkAnswers } = useWalkWords();
  const path = usePath();
  const send = useSend();
  const before = previousPage(path, 'checkAnswers');
  return (
    <>
      <BackLink
        href={before ? questionAddress(before) : addresses.emergencyCheck}
        onPress={() => send({ type: 'back' })}
      />
      <PageHeading title={checkAnswers.title} />
      <Prose words={checkAnswers.lead} />
      <LookAtThem />
      <AnswerList path={path} canChange />
      <div className="actions">
        <Button onPress={() => send({ type: 'confirm' })}>{checkAnswers.confirm}</Button>
        <Button look="quiet" onPress={() => send({ type: 'deleteAnswers' })}>
          {checkAnswers.deleteAnswers}
        </Button>
      </div>
      <KeepLink />
    </>
  );
}

/** Where answers from a file wait, the way to see each on its own page. */
function LookAtThem() {
  const { fromFile } = useWalkWords().checkAnswers;
  const { language } = useWords();
  const send = useSend();
  const unchecked = useUnchecked();
  const [first] = unchecked;
  if (first === undefined) return null;
  return (
    <section className="inset">
      <p>{fromFile.waiting(unchecked.length, writtenNumber(unchecked.length, language))}</p>
      <div className="actions">
        <Button look="secondary" onPress={() => send({ type: 'visit', place: first })}>
          {fromFile.look}
        </Button>
      </div>
    </section>
  );
}
