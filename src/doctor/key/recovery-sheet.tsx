import { useState } from 'react';
import { Prose } from '../../layout/prose.tsx';
import { siteAddress } from '../../site-address.ts';
import { writtenDate } from '../../words/written.ts';
import { doctorAddresses } from '../doctor-addresses.ts';
import { useDoctorWords } from '../doctor-words-context.ts';
import type { RecoveryKey } from './making.ts';
import type { RecipientDetails } from './recipient-details.ts';

interface RecoverySheetProps {
  readonly details: RecipientDetails;
  readonly recovery: RecoveryKey;
}

/** The page for the safe: only on paper. */
export function RecoverySheet({ details, recovery }: RecoverySheetProps) {
  const { keys, language } = useDoctorWords();
  const { sheet } = keys.words;
  const [today] = useState(() => new Date());
  const facts = [
    [sheet.recipient, `${details.name} (${details.id})`],
    [sheet.made, writtenDate(today, language)],
    [sheet.address, `${window.location.origin}${siteAddress(doctorAddresses.answers)}`],
    [sheet.fingerprint, recovery.fingerprint],
    [sheet.publicKey, recovery.publicKey],
  ] as const;
  return (
    <section className="sheet print-only">
      <h2 className="sheet__title">{sheet.title}</h2>
      <p className="sheet__keep">{sheet.keepApart}</p>
      <dl className="sheet__facts">
        {facts.map(([label, fact]) => (
          <div key={label} className="sheet__fact">
            <dt>{label}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      <RecoveryWords words={recovery.words} />
      <Prose words={sheet.purpose} />
    </section>
  );
}

/** Numbered down the columns, as people write them. */
export function RecoveryWords({ words }: { readonly words: readonly string[] }) {
  return (
    <ol className="recovery-words" translate="no">
      {words.map((word, index) => (
        // A word may stand twice, and the words never move.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index} className="recovery-words__word">
          {word}
        </li>
      ))}
    </ol>
  );
}
