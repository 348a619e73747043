import { previousPage } from '../../machines/path.ts';
import { addresses, questionAddress } from '../addresses.ts';
import { Button } from '../layout/button.tsx';
import { PageHeading } from '../layout/page-heading.tsx';
import { Prose } from '../layout/prose.tsx';
import { AnswerList } from '../summary/answer-list.tsx';
import { useWalkWords } from '../words/words-context.ts';
import { BackLink } from '../layout/back-link.tsx';
import { KeepLink } from './keep-link.tsx';
import { usePath, useSend } from './visit.ts';

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
