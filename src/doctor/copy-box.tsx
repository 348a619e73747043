import { useId, useState } from 'react';
import { copyText } from '../copies/copying.ts';
import { Button } from '../layout/button.tsx';

interface CopyBoxProps {
  readonly label: string;
  readonly text: string;
  readonly words: { readonly copy: string; readonly copied: string; readonly failed: string };
}

/** A text to take elsewhere. Where the browser does not copy, it can still be selected. */
export function CopyBox({ label, text, words }: CopyBoxProps) {
  const id = useId();
  const [outcome, setOutcome] = useState('');
  const copy = async () => setOutcome((await copyText(text)) ? words.copied : words.failed);
  return (
    <div className="copy-box">
      <label className="form__label" htmlFor={id}>
        {label}
      </label>
      <textarea
        className="text-field__box copy-box__text"
        id={id}
        readOnly
        rows={4}
        value={text}
        spellCheck={false}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button look="secondary" onPress={() => void copy()}>
        {words.copy}
      </Button>
      <p className="status" role="status">
        {outcome}
      </p>
    </div>
  );
}
