import { useState } from 'react';
import { download } from '../../copies/copying.ts';
import { Button } from '../../layout/button.tsx';
import { Prose } from '../../layout/prose.tsx';
import { useDoctorWords } from '../doctor-words-context.ts';
import { type KeyFile, savedFile } from './making.ts';
import { StepHeading } from './step-heading.tsx';

interface FileSavedStepProps {
  readonly file: KeyFile;
  readonly onDone: () => Promise<void>;
}

/** No browser tells a page whether a file was saved: the person does. */
export function FileSavedStep({ file, onDone }: FileSavedStepProps) {
  const { fileSaved: words } = useDoctorWords().keys;
  const [isSavedAgain, setIsSavedAgain] = useState(false);
  const saveAgain = () => {
    download(savedFile(file));
    setIsSavedAgain(true);
  };
  return (
    <div className="prose">
      <StepHeading step="fileSaved" title={words.title} />
      <Prose words={words.lead(file.name)} />
      <p className="status" role="status">
        {isSavedAgain && words.saved(file.name)}
      </p>
      <div className="actions">
        <Button onPress={() => void onDone()}>{words.continue}</Button>
        <Button look="secondary" onPress={saveAgain}>
          {words.saveAgain}
        </Button>
      </div>
    </div>
  );
}
