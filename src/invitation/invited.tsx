import { Link } from '../navigation/link.tsx';
import { addresses, lengthParameter } from '../addresses.ts';
import { clinic } from '../clinic/clinic.ts';
import type { Recipient } from '../clinic/recipient-schema.ts';
import { PageHeading } from '../layout/page-heading.tsx';
import { Inline } from '../layout/inline.tsx';
import { Prose } from '../layout/prose.tsx';
import { CarryOn } from '../pages/carry-on.tsx';
import { hasSavedAnswers } from '../saving/shelf.ts';
import type { InvitationWords } from '../words/invited-words.ts';
import { useStartWords } from '../words/words-context.ts';
import type { Invitation } from './invitation.ts';

interface InvitedProps {
  readonly invitation: Invitation;
  readonly recipient: Recipient;
  readonly words: InvitationWords;
}

/** Who asks, why, and that nothing is sent by itself. */
export function Invited({ invitation: { reference, length }, recipient, words }: InvitedProps) {
  const start = useStartWords();
  const asker = { ...recipient, clinic };
  return (
    <div className="prose">
      <PageHeading title={words.title} />
      <Prose words={words.lead(asker)} />
      {reference !== '' && <p className="inset">{words.reference(reference)}</p>}
      <h2>{words.before.title}</h2>
      <Prose words={words.before.body(asker)} />
      {hasSavedAnswers() ? (
        <CarryOn />
      ) : (
        <>
          <p>
            <Inline text={start[length].body} />
          </p>
          <div className="actions">
            <Link className="button" href={`${addresses.emergencyCheck}?${lengthParameter}=${length}`}>
              {words.start}
            </Link>
          </div>
        </>
      )}
      <h2>{words.unexpected.title}</h2>
      <Prose words={words.unexpected.body(clinic)} />
    </div>
  );
}
