import { Button } from '../../layout/button.tsx';
import { Prose } from '../../layout/prose.tsx';
import { useDoctorWords } from '../doctor-words-context.ts';
import type { RecoveryKey } from './making.ts';
import type { RecipientDetails } from './recipient-details.ts';
import { RecoverySheet, RecoveryWords } from './recovery-sheet.tsx';
import { StepHeading } from './step-heading.tsx';

interface WordsStepProps {
  readonly details: RecipientDetails;
  readonly recovery: RecoveryKey;
  readonly onDone: () => Promise<void>;
}

/** The words on screen, for the only time, and as a page to print. */
export function WordsStep({ details, recovery, onDone }: WordsStepProps) {
  const { words } = useDoctorWords().keys;
  return (
    <>
      <div className="prose screen-only">
        <StepHeading step="words" title={words.title} />
        <Prose words={words.lead} />
        <h2 className="visually-hidden">{words.listed}</h2>
        <RecoveryWords words={recovery.words} />
        <div className="actions">
          <Button onPress={() => window.print()}>{words.print}</Button>
          <Button look="secondary" onPress={() => void onDone()}>
            {words.continue}
          </Button>
        </div>
      </div>
      <RecoverySheet details={details} recovery={recovery} />
    </>
  );
}
