import { useEffect, useState } from 'react';
import recipients from 'virtual:recipients';
import { clinic } from '../clinic/clinic.ts';
import { type CheckedInvitation, checkInvitation } from '../invitation/checked-invitation.ts';
import { type KeptInvitation, keptInvitation } from '../invitation/kept-invitation.ts';
import { Prose } from '../layout/prose.tsx';
import type { SendingWords } from '../words/invited-words.ts';
import { Seal } from './seal.tsx';
import type { Sendable } from './sendable.ts';

interface SendingProps extends Sendable {
  readonly words: SendingWords;
}

/** The part of an invited person's summary that seals and sends. Nothing in it happens by itself. */
export function Sending({ words, ...sendable }: SendingProps) {
  const [kept] = useState(keptInvitation);
  const checked = useChecked(kept);
  if (kept === null || checked === null) return null;
  return (
    <section className="sending" id="send" tabIndex={-1}>
      <h2>{words.title}</h2>
      {checked.kind === 'refused' ? (
        <Prose words={words.refused(clinic)} />
      ) : (
        <Seal
          sendable={sendable}
          recipient={checked.recipient}
          invitation={checked.invitation}
          words={words}
        />
      )}
    </section>
  );
}

/** Checked again here: the site may have been made anew since the link was opened. */
function useChecked(kept: KeptInvitation | null): CheckedInvitation | null {
  const [checked, setChecked] = useState<CheckedInvitation | null>(null);
  useEffect(() => {
    void checkInvitation(kept?.fragment ?? '', recipients).then(setChecked);
  }, [kept]);
  return checked;
}
