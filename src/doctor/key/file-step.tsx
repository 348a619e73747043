import { useId, useState } from 'react';
import { download } from '../../copies/copying.ts';
import { Button } from '../../layout/button.tsx';
import { Prose } from '../../layout/prose.tsx';
import { useDoctorWords } from '../doctor-words-context.ts';
import { ProblemSummary } from '../fields/problem-summary.tsx';
import { PassphraseOwner } from '../fields/passphrase-owner.tsx';
import { TextBox } from '../fields/text-box.tsx';
import { TickBox } from '../fields/tick-box.tsx';
import { textIn, useSubmission } from '../fields/use-submission.ts';
import { type KeyFile, keyFileName, makeKeyFile, savedFile } from './making.ts';
import { passphraseFault } from './passphrase.ts';
import type { RecipientDetails } from './recipient-details.ts';
import { StepHeading } from './step-heading.tsx';

interface FileStepProps {
  readonly details: RecipientDetails;
  readonly onBack: () => void;
  readonly onDone: (file: KeyFile) => void;
}

/** The passphrase, and with it the first key, which is saved at once. */
export function FileStep({ details, onBack, onDone }: FileStepProps) {
  const { keys } = useDoctorWords();
  const { file: words } = keys;
  const id = useId();
  const [isShown, setIsShown] = useState(false);
  const { problems, attempt, isWorking, submit, errorOf } = useSubmission(async (values) => {
    const passphrase = textIn(values, 'passphrase');
    const fault = passphraseFault(passphrase, textIn(values, 'again'));
    if (fault === 'tooShort') return [{ fieldId: `${id}passphrase`, message: words.tooShort }];
    if (fault === 'different') return [{ fieldId: `${id}again`, message: words.different }];
    const file = await makeKeyFile(details.id, passphrase);
    download(savedFile(file));
    onDone(file);
    return [];
  });
  const kind = { type: isShown ? 'text' : 'password', autoComplete: 'new-password', ...typedAsIs };
  return (
    <form className="prose" onSubmit={submit} noValidate>
      {problems.length > 0 && <ProblemSummary key={attempt} problems={problems} />}
      <StepHeading step="file" title={words.title} hasError={problems.length > 0} />
      <Prose words={words.lead} />
      <Prose words={words.advice} />
      <PassphraseOwner name={keyFileName(details.id)} />
      <TextBox
        id={`${id}passphrase`}
        name="passphrase"
        label={words.passphrase}
        error={errorOf(`${id}passphrase`)}
        {...kind}
      />
      <TextBox id={`${id}again`} name="again" label={words.again} error={errorOf(`${id}again`)} {...kind} />
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
          {words.make}
        </button>
        <Button look="quiet" onPress={onBack}>
          {keys.back}
        </Button>
      </div>
    </form>
  );
}

/** No keyboard corrects a passphrase that is shown, and no browser has its spelling looked up. */
const typedAsIs = { autoCapitalize: 'none', autoCorrect: 'off', spellCheck: false } as const;
