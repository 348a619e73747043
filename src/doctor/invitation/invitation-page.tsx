import { useState } from 'react';
import recipients from 'virtual:recipients';
import { PageHeading } from '../../layout/page-heading.tsx';
import { Prose } from '../../layout/prose.tsx';
import { DoctorLink } from '../doctor-link.tsx';
import { useDoctorWords } from '../doctor-words-context.ts';
import { InvitationForm } from './invitation-form.tsx';
import type { InvitationEntries } from './invitation-form-schema.ts';
import { MadeInvitation } from './made-invitation.tsx';
import { type MadeLink, makeLink } from './make-link.ts';
import '../../styles/doctor-forms.css';
import '../../styles/doctor-invitation.css';

/** Asks who invites whom to what, and then shows the link in every form in which it can be sent. */
export function InvitationPage() {
  const [made, setMade] = useState<MadeLink | null>(null);
  const [entries, setEntries] = useState<InvitationEntries>(empty);
  if (recipients.length === 0) return <Nobody />;
  if (made !== null) return <MadeInvitation {...made} onAgain={() => setMade(null)} />;
  return (
    <InvitationForm
      recipients={recipients}
      entries={entries}
      onMake={async (wishes, entered) => {
        setEntries(entered);
        setMade(await makeLink(wishes, recipients));
      }}
    />
  );
}

const empty: InvitationEntries = { recipient: null, length: null, language: null, reference: '' };

function Nobody() {
  const { site, invite } = useDoctorWords();
  return (
    <div className="prose">
      <PageHeading title={site.pages.invitation.name} />
      <Prose words={invite.nobody.body} />
      <DoctorLink className="button" to="key">
        {invite.nobody.action}
      </DoctorLink>
    </div>
  );
}
