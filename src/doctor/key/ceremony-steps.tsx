import { useState } from 'react';
import { useDoctorWords } from '../doctor-words-context.ts';
import { beginning, type Ceremony, isUnfinished } from './ceremony.ts';
import { FileSavedStep } from './file-saved-step.tsx';
import { FileStep } from './file-step.tsx';
import { LinesStep } from './lines-step.tsx';
import { makeRecoveryKey } from './making.ts';
import { OpenFileStep } from './open-file-step.tsx';
import { OpenWordsStep } from './open-words-step.tsx';
import { prepareRehearsal } from './rehearsal.ts';
import { useWarning } from './use-warning.ts';
import { WhoStep } from './who-step.tsx';
import { WordsStep } from './words-step.tsx';

/** One step at a time. The next is there only when this one is done. */
export function CeremonySteps() {
  const { keys } = useDoctorWords();
  const [ceremony, go] = useState<Ceremony>(beginning);
  const [hasLines, setHasLines] = useState(false);
  useWarning(isUnfinished(ceremony) && !hasLines);
  switch (ceremony.step) {
    case 'who':
      return <WhoStep {...ceremony} onDone={(details) => go({ step: 'file', details })} />;
    case 'file': {
      const { details } = ceremony;
      return (
        <FileStep
          details={details}
          onBack={() => go({ step: 'who', details })}
          onDone={(file) => go({ step: 'fileSaved', details, file })}
        />
      );
    }
    case 'fileSaved': {
      const { details, file } = ceremony;
      const onDone = async () =>
        go({ step: 'words', details, file, recovery: await makeRecoveryKey(file.publicKey) });
      return <FileSavedStep file={file} onDone={onDone} />;
    }
    case 'words': {
      const { details, file, recovery } = ceremony;
      const onDone = async () => {
        const rehearsal = await prepareRehearsal(
          details.id,
          file.name,
          [file.publicKey, recovery.publicKey],
          keys.sample.text,
        );
        go({ step: 'openFile', details, rehearsal });
      };
      return <WordsStep details={details} recovery={recovery} onDone={onDone} />;
    }
    case 'openFile': {
      const { details, rehearsal } = ceremony;
      return (
        <OpenFileStep
          rehearsal={rehearsal}
          onDone={(firstKey, sample) => go({ step: 'openWords', details, rehearsal, firstKey, sample })}
          onAgain={() => go({ step: 'file', details })}
        />
      );
    }
    case 'openWords': {
      const { details } = ceremony;
      return (
        <OpenWordsStep
          {...ceremony}
          onDone={(sample) => go({ ...ceremony, step: 'lines', sample })}
          onAgain={() => go({ step: 'file', details })}
        />
      );
    }
    case 'lines':
      return <LinesStep {...ceremony} onTaken={() => setHasLines(true)} />;
  }
}
