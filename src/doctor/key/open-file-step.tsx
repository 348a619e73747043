import { useId, useState } from 'react';
import { Prose } from '../../layout/prose.tsx';
import { useDoctorWords } from '../doctor-words-context.ts';
import { ProblemSummary } from '../fields/problem-summary.tsx';
import { PassphraseOwner } from '../fields/passphrase-owner.tsx';
import { TextBox } from '../fields/text-box.tsx';
import { TickBox } from '../fields/tick-box.tsx';
import { textIn, useSubmission } from '../fields/use-submission.ts';
import type { DoctorKey } from '../keys/doctor-key.ts';
import { openWithFile, type Rehearsal } from './rehearsal.ts';
import { StepHeading } from './step-heading.tsx';
import { Stuck } from './stuck.tsx';

interface OpenFileStepProps {
  readonly rehearsal: Rehearsal;
  readonly onDone: (key: DoctorKey, sample: string) => void;
  readonly onAgain: () => void;
}

/** The file as it was saved, and the passphrase as it is remembered: this page has kept neither. */
export function OpenFileStep({ rehearsal, onDone, onAgain }: OpenFileStepProps) {
  const { keys } = useDoctorWords();
  const { openFile: words } = keys;
  const id = useId();
  const [isShown, setIsShown] = useState(false);
  const fileId = `${id}file`;
  const passphraseId = `${id}passphrase`;
  const { problems, attempt, isWorking, submit, errorOf } = useSubmission(async (values) => {
    const file = values.get('file');
    const passphrase = textIn(values, 'passphrase');
    if (!(file instanceof File) || file.name === '') return [{ fieldId: fileId, message: words.noFile }];
    if (passphrase === '') return [{ fieldId: passphraseId, message: words.noPassphrase }];
    const outcome = await openWithFile(rehearsal, file, passphrase);
    if (outcome.kind === 'opened') {
      onDone(outcome.key, outcome.sample);
      return [];
    }
    switch (outcome.refusal) {
      case 'wrongPassphrase':
        return [{ fieldId: passphraseId, message: words.refusals.wrongPassphrase }];
      case 'otherKey':
        return [{ fieldId: fileId, message: words.otherKey(rehearsal.fileName) }];
      case 'notAKeyFile':
      case 'damaged':
        return [{ fieldId: fileId, message: words.refusals[outcome.refusal] }];
    }
  });
  return (
    <>
      <form className="prose" onSubmit={submit} noValidate>
        {problems.length > 0 && <ProblemSummary key={attempt} problems={problems} />}
        <StepHeading step="openFile" title={words.title} hasError={problems.length > 0} />
        <Prose words={words.lead(rehearsal.fileName)} />
        <TextBox
          id={fileId}
          name="file"
          type="file"
          label={words.file}
          hint={words.fileHint(rehearsal.fileName)}
          error={errorOf(fileId)}
        />
        <PassphraseOwner name={rehearsal.fileName} />
        <TextBox
          id={passphraseId}
          name="passphrase"
          type={isShown ? 'text' : 'password'}
          autoComplete="current-password"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          label={words.passphrase}
          error={errorOf(passphraseId)}
        />
        <TickBox
          id={`${id}show`}
          label={keys.show}
          checked={isShown}
          onChange={(event) => setIsShown(event.target.checked)}
        />
        <p className="status" role="status">
          {isWorking && keys.working}
        </p>
        <div className="actions">
          <button type="submit" className="button">
            {words.open}
          </button>
        </div>
      </form>
      <Stuck words={words.stuck} onAgain={onAgain} />
    </>
  );
}
