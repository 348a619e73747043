import { type FormEvent, useId, useState } from 'react';
import { addresses } from '../addresses.ts';
import { ErrorSummary } from '../fields/error-summary.tsx';
import { BackLink } from '../layout/back-link.tsx';
import { useEarlyPress } from '../layout/early-press.ts';
import { PageHeading } from '../layout/page-heading.tsx';
import { Prose } from '../layout/prose.tsx';
import type { FromFileWords } from '../words/from-file-words.ts';
import { type FileReading, readFile, readText } from './read-file.ts';
import { PlaceInFile } from './place-in-file.tsx';

interface ChooseProps {
  readonly refused: Extract<FileReading, { kind: 'refused' }> | null;
  readonly words: FromFileWords['fromFile'];
  readonly onRead: (reading: FileReading) => void;
}

/** A file, or its text. What was refused says why, and what to do. */
export function ChoosePage({ refused, words, onRead }: ChooseProps) {
  const [attempts, setAttempts] = useState(0);
  const [isPasted, setPasted] = useState(false);
  const id = useId();
  useEarlyPress(false);
  const read = (reading: FileReading, wasPasted: boolean) => {
    setAttempts((count) => count + 1);
    setPasted(wasPasted);
    onRead(reading);
  };
  return (
    <div className="prose">
      <BackLink href={addresses.start} />
      {refused && (
        <>
          <ErrorSummary
            key={attempts}
            message={words.refused[refused.refusal]}
            fieldId={`${id}${isPasted ? 'text' : 'file'}`}
          />
          <PlaceInFile places={[refused.at]} words={words} />
        </>
      )}
      <PageHeading title={words.title} hasError={refused !== null} />
      <Prose words={words.lead} />
      <ChooseFile
        id={`${id}file`}
        words={words.file}
        onFile={async (file) => read(await readFile(file), false)}
      />
      <Paste id={`${id}text`} words={words.paste} onText={(text) => read(readText(text), true)} />
    </div>
  );
}

interface ChooseFileProps {
  readonly id: string;
  readonly words: FromFileWords['fromFile']['file'];
  readonly onFile: (file: Blob) => Promise<void>;
}

function ChooseFile({ id, words, onFile }: ChooseFileProps) {
  return (
    <div className="text-field text-field--labelled">
      <label className="text-field__label" htmlFor={id}>
        {words.label}
      </label>
      <p className="hint" id={`${id}-hint`}>
        {words.hint}
      </p>
      <input
        className="text-field__box"
        id={id}
        type="file"
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void onFile(file);
          // The same file can be chosen again.
          target.value = '';
        }}
      />
    </div>
  );
}

interface PasteProps {
  readonly id: string;
  readonly words: FromFileWords['fromFile']['paste'];
  readonly onText: (text: string) => void;
}

function Paste({ id, words, onText }: PasteProps) {
  const [text, setText] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onText(text);
  };
  return (
    <form onSubmit={submit}>
      <div className="text-field text-field--labelled">
        <label className="text-field__label" htmlFor={id}>
          {words.label}
        </label>
        <textarea
          className="text-field__box"
          id={id}
          rows={4}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <button type="submit" className="button button--secondary">
        {words.action}
      </button>
    </form>
  );
}
