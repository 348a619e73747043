import { type FormEvent, useId, useState } from 'react';
import { useController, useForm, useWatch } from 'react-hook-form';
import { Prose } from '../../layout/prose.tsx';
import { useDoctorWords } from '../doctor-words-context.ts';
import { describedBy, Notes } from '../fields/notes.tsx';
import { RadioGroup } from '../fields/radio-group.tsx';
import { TextInput } from '../fields/text-input.tsx';
import type { KeptKey } from '../keys/kept-key.ts';
import { ProblemSummary } from '../problem-summary.tsx';
import { recipientName } from '../recipient-name.ts';
import { type KeyEntries, keptMethod, readKey } from './read-key.ts';

interface KeyFormProps {
  readonly kept: readonly KeptKey[];
  readonly canOpen: boolean;
  readonly onKey: (key: CryptoKeyPair) => Promise<void>;
}

const empty: KeyEntries = { method: null, file: null, passphrase: '', words: '' };

/** The second step. What was typed leaves memory with this form, as soon as the answers are open. */
export function KeyForm({ kept, canOpen, onKey }: KeyFormProps) {
  const { language, open } = useDoctorWords();
  const { key: words, problem } = open;
  const id = useId();
  const [failures, setFailures] = useState(0);
  const { register, control, handleSubmit, setError, formState } = useForm<KeyEntries>({
    defaultValues: empty,
    shouldFocusError: false,
    reValidateMode: 'onSubmit',
  });
  const method = useWatch({ control, name: 'method' });
  const { field: file } = useController({ control, name: 'file' });
  const { errors, isSubmitting } = formState;
  const fields = ['method', 'file', 'passphrase', 'words'] as const;
  const problems = fields.flatMap((field) => {
    const message = errors[field]?.message;
    return message === undefined ? [] : [{ message, fieldId: `${id}-${field}` }];
  });

  const use = async (entries: KeyEntries) => {
    const read = canOpen
      ? await readKey(entries, kept, words, language)
      : ({ kind: 'refused', field: 'method', message: words.nothingToOpen } as const);
    if (read.kind === 'key') return onKey(read.key.pair);
    setError(read.field, { message: read.message });
    setFailures((count) => count + 1);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isSubmitting) void handleSubmit(use)(event);
  };
  const fileError = errors.file?.message;
  return (
    <form onSubmit={submit} noValidate>
      <h2>{words.title}</h2>
      {problems.length > 0 && <ProblemSummary key={failures} title={problem} problems={problems} />}
      <Prose words={words.lead} />
      <RadioGroup
        id={`${id}-method`}
        legend={words.label}
        options={[
          ...kept.map(({ recipient }, place) => ({
            value: keptMethod(place),
            ...words.kept(recipientName(recipient)),
          })),
          { value: 'file', label: words.file.label, hint: words.file.hint },
          { value: 'words', label: words.words.label, hint: words.words.hint },
        ]}
        error={errors.method?.message}
        field={register('method')}
      />
      {method === 'file' && (
        <>
          <div className="text-field form__field">
            <label className="form__label" htmlFor={`${id}-file`}>
              {words.file.choose}
            </label>
            <Notes id={`${id}-file`} error={fileError} />
            <input
              className="file-input"
              id={`${id}-file`}
              type="file"
              aria-describedby={describedBy({ id: `${id}-file`, error: fileError })}
              onChange={({ target }) => file.onChange(target.files?.[0] ?? null)}
            />
          </div>
          <TextInput
            id={`${id}-passphrase`}
            label={words.file.passphrase}
            error={errors.passphrase?.message}
            field={register('passphrase')}
            type="password"
          />
        </>
      )}
      {method === 'words' && (
        <TextInput
          id={`${id}-words`}
          label={words.words.box}
          hint={words.words.boxHint}
          error={errors.words?.message}
          field={register('words')}
          rows={4}
        />
      )}
      <button type="submit" className="button">
        {words.open}
      </button>
      <p className="status" role="status">
        {isSubmitting ? words.opening : ''}
      </p>
    </form>
  );
}
