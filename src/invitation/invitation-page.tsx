import { useEffect, useState } from 'react';
import { Link } from '../navigation/link.tsx';
import recipients from 'virtual:recipients';
import { addresses, lengthParameter } from '../addresses.ts';
import { clinic } from '../clinic/clinic.ts';
import { PageHeading } from '../layout/page-heading.tsx';
import { Prose } from '../layout/prose.tsx';
import { CarryOn } from '../pages/carry-on.tsx';
import { LoadingPage } from '../pages/loading-page.tsx';
import { hasSavedAnswers } from '../saving/shelf.ts';
import type { InvitationWords } from '../words/invited-words.ts';
import { type CheckedInvitation, checkInvitation, type InvitationRefusal } from './checked-invitation.ts';
import { letGoOfInvitation } from './held-invitation.ts';
import { Invited } from './invited.tsx';
import { acceptInvitation, keptInvitation } from './kept-invitation.ts';

/** What somebody sees first who opens the link of a doctor or nurse. */
export function InvitationPage({ words }: { readonly words: InvitationWords }) {
  const checked = useInvitation();
  if (checked === null) return <LoadingPage />;
  if (checked.kind === 'refused') return <Refused refusal={checked.refusal} words={words} />;
  return <Invited {...checked} words={words} />;
}

/** `null` until it is checked. A link that is opened in this tab while the page stands is checked too. */
function useInvitation(): CheckedInvitation | null {
  const [fragment, setFragment] = useState(fragmentHere);
  const [checked, setChecked] = useState<CheckedInvitation | null>(null);
  useEffect(() => {
    const follow = () => setFragment(fragmentHere());
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    let isCurrent = true;
    void checkInvitation(fragment, recipients).then((found) => {
      if (!isCurrent) return;
      if (found.kind === 'invited') acceptInvitation(fragment);
      else if (linkHere() !== '') letGoOfInvitation();
      setChecked(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [fragment]);
  return checked;
}

/** Without one in the address, the invitation that this tab came by. */
function fragmentHere(): string {
  return linkHere() || (keptInvitation()?.fragment ?? '');
}

/** The link past the header puts the name of a place on the page there. */
function linkHere(): string {
  const fragment = window.location.hash.slice(1);
  return document.getElementById(fragment) ? '' : fragment;
}

interface RefusedProps {
  readonly refusal: InvitationRefusal;
  readonly words: InvitationWords;
}

/** The questions can be answered all the same. */
function Refused({ refusal, words: { refused } }: RefusedProps) {
  return (
    <div className="prose">
      <PageHeading title={refused.title} />
      <Prose words={refused.reasons[refusal]} />
      <h2>{refused.still.title}</h2>
      <Prose words={refused.still.body(clinic)} />
      {hasSavedAnswers() ? (
        <CarryOn />
      ) : (
        <div className="actions">
          <Link className="button" href={`${addresses.emergencyCheck}?${lengthParameter}=full`}>
            {refused.start}
          </Link>
        </div>
      )}
    </div>
  );
}
