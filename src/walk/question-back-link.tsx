import { mayVisit, previousPage } from '../../machines/path.ts';
import type { PageId } from '../../questions/questionnaire.ts';
import { addresses, questionAddress } from '../addresses.ts';
import { dropDraft } from '../saving/draft.ts';
import { BackLink } from '../layout/back-link.tsx';
import { useAssessment, usePath, useSend } from './visit.ts';

/** Back is computed from the path, or leads to the check page while an answer is being changed. */
export function QuestionBackLink({ id }: { readonly id: PageId }) {
  const send = useSend();
  const path = usePath();
  const isChanging = useAssessment((context) => context.changing === id);
  const isChange = isChanging && mayVisit(path, 'checkAnswers');
  const before = previousPage(path, id);
  const href = isChange
    ? addresses.checkAnswers
    : before
      ? questionAddress(before)
      : addresses.emergencyCheck;
  const goBack = () => {
    // Going back from a change leaves the answer as it was.
    if (isChange) dropDraft(id);
    send({ type: 'back' });
  };
  return <BackLink href={href} onPress={goBack} />;
}
