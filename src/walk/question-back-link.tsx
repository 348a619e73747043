import { previousPage } from '../../machines/path.ts';
import type { PageId } from '../../questions/questionnaire.ts';
import { addresses, questionAddress } from '../addresses.ts';
import { BackLink } from './back-link.tsx';
import { useAssessment, usePath, useSend } from './visit.ts';

/** Back is computed from the path, or leads to the check page while an answer is being changed. */
export function QuestionBackLink({ id }: { readonly id: PageId }) {
  const send = useSend();
  const isChange = useAssessment((context) => context.changing === id);
  const before = previousPage(usePath(), id);
  const href = isChange
    ? addresses.checkAnswers
    : before
      ? questionAddress(before)
      : addresses.emergencyCheck;
  return <BackLink href={href} onPress={() => send({ type: 'back' })} />;
}
