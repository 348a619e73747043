import { previousPage } from '../../machines/path.ts';
import type { Notice } from '../../questions/question.ts';
import type { NoticeId } from '../../questions/questionnaire.ts';
import { inVoice, proseInVoice } from '../../questions/words.ts';
import { addresses, questionAddress } from '../addresses.ts';
import { clinic, telephoneAddress } from '../clinic/clinic.ts';
import { Button } from '../layout/button.tsx';
import { PageHeading } from '../layout/page-heading.tsx';
import { TelephoneLink } from '../layout/inline.tsx';
import { Prose } from '../layout/prose.tsx';
import { FixedSection } from '../summary/fixed-section.tsx';
import { useWalkWords } from '../words/words-context.ts';
import { BackLink } from '../layout/back-link.tsx';
import { usePath, useSend, useVoice } from './visit.ts';

/** A page that tells. One that ends the walk offers the way back to who is answering, and the clinic's number. */
export function NoticePage({ page }: { readonly page: Notice & { readonly id: NoticeId } }) {
  const words = useWalkWords();
  const send = useSend();
  const voice = useVoice();
  const before = previousPage(usePath(), page.id);
  const { title, body } = words.questions[page.id];
  return (
    <>
      <BackLink
        href={before ? questionAddress(before) : addresses.emergencyCheck}
        onPress={() => send({ type: 'back' })}
      />
      <PageHeading title={inVoice(title, voice)} />
      <Prose words={proseInVoice(body, voice)} />
      {page.ends ? (
        <Ending />
      ) : (
        <Button onPress={() => send({ type: 'continue' })}>{words.questionPage.continue}</Button>
      )}
    </>
  );
}

/** Nobody leaves without the number to call and the advice that everybody sees. */
function Ending() {
  const { ended, summary } = useWalkWords();
  const send = useSend();
  return (
    <>
      <div className="actions">
        <Button onPress={() => send({ type: 'change', question: 'who' })}>{ended.anotherAnswers}</Button>
        <TelephoneLink className="button button--secondary" address={telephoneAddress(clinic.telephone)}>
          {ended.call(clinic)}
        </TelephoneLink>
      </div>
      <div className="prose">
        <FixedSection id="sooner" {...summary.sooner} />
      </div>
    </>
  );
}
