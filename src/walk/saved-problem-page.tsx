import { Button } from '../layout/button.tsx';
import { PageHeading } from '../layout/page-heading.tsx';
import { Prose } from '../layout/prose.tsx';
import { forgetAll } from '../saving/saving.ts';
import { useWalkWords } from '../words/words-context.ts';
import { useAssessment, useSend } from './visit.ts';

/** Saved answers that cannot be used are left where they are until the person chooses to start again. */
export function SavedProblemPage() {
  const { savedProblem } = useWalkWords();
  const refusal = useAssessment((context) => context.refusal);
  const send = useSend();
  const startAgain = () => {
    forgetAll();
    send({ type: 'startAgain' });
  };
  return (
    <>
      <PageHeading title={savedProblem.title} />
      {refusal && <Prose words={savedProblem.reasons[refusal]} />}
      <Prose words={savedProblem.fromFile} />
      <Button onPress={startAgain}>{savedProblem.startAgain}</Button>
    </>
  );
}
