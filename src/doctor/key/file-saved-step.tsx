import { useState } from 'react';
import { download, textFile } from '../../copies/copying.ts';
import { Button } from '../../layout/button.tsx';
import { Prose } from '../../layout/prose.tsx';
import { useDoctorWords } from '../doctor-words-context.ts';
import type { KeyFile } from './making.ts';
import { StepHeading } from './step-heading.tsx';

interface FileSavedStepProps {
  readonly file: KeyFile;
  readonly onDone: () => Promise<void>;
}

/** No browser tells a page whether a file was saved: the person does. */
export function FileSavedStep({ file: { name, text }, onDone }: FileSavedStepProps) {
  const { fileSaved: words } = useDoctorWords().keys;
  const [isSavedAgain, setIsSavedAgain] = useState(false);
  const saveAgain = () => {
    download(textFile(text, name));
    setIsSavedAgain(true);
  };
  return (
    <div className="prose">
      <StepHeading step="fileSaved" title={words.title} />
      <Prose words={words.lead(name)} />
      <p className="status" role="status">
        {isSavedAgain && words.saved(name)}
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
