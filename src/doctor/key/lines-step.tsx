import { useId, useState } from 'react';
import { copyText } from '../../copies/copying.ts';
import { Button } from '../../layout/button.tsx';
import { Prose } from '../../layout/prose.tsx';
import { DoctorLink } from '../doctor-link.tsx';
import { useDoctorWords } from '../doctor-words-context.ts';
import { TextArea } from '../fields/text-box.tsx';
import type { DoctorKey } from '../keys/doctor-key.ts';
import { KeepKey } from './keep-key.tsx';
import { OpenedSample } from './opened-sample.tsx';
import { clinicLines, type RecipientDetails } from './recipient-details.ts';
import type { Rehearsal } from './rehearsal.ts';
import { StepHeading } from './step-heading.tsx';

interface LinesStepProps {
  readonly details: RecipientDetails;
  readonly rehearsal: Rehearsal;
  readonly firstKey: DoctorKey;
  readonly sample: string;
  /** The lines are somewhere else too, so that leaving loses nothing. */
  readonly onTaken: () => void;
}

/** What goes into clinic.json, once both keys have opened the sample. */
export function LinesStep({ details, rehearsal, firstKey, sample, onTaken }: LinesStepProps) {
  const { keys } = useDoctorWords();
  const { lines: words } = keys;
  const id = useId();
  const [outcome, setOutcome] = useState('');
  const lines = clinicLines(details, rehearsal.keys);
  const copy = async () => {
    const isCopied = await copyText(lines);
    setOutcome(isCopied ? words.copied : words.copyFailed);
    if (isCopied) onTaken();
  };
  return (
    <div className="prose">
      <StepHeading step="lines" title={words.title} />
      <OpenedSample lead={keys.sample.wordsOpened} sample={sample} />
      <Prose words={words.lead} />
      <TextArea
        id={id}
        label={words.label}
        rows={lines.split('\n').length}
        value={lines}
        readOnly
        spellCheck={false}
        onCopy={onTaken}
      />
      <div className="actions">
        <Button onPress={() => void copy()}>{words.copy}</Button>
      </div>
      <p className="status" role="status">
        {outcome}
      </p>
      <h2>{words.fingerprint}</h2>
      <p>
        <code className="fingerprint">{rehearsal.fingerprint}</code>
      </p>
      <p>{words.fingerprintNote}</p>
      <h2>{words.nextTitle}</h2>
      <Prose words={words.next} />
      <KeepKey recipient={details.id} firstKey={firstKey} />
      <p className="after">
        <DoctorLink to="key">{words.another}</DoctorLink>
      </p>
    </div>
  );
}
