import { type FormEvent, useId, useState } from 'react';
import { useController, useForm, useWatch } from 'react-hook-form';
import { Prose } from '../../layout/prose.tsx';
import { Button } from '../../layout/button.tsx';
import { useDoctorWords } from '../doctor-words-context.ts';
import { RadioGroup } from '../fields/radio-group.tsx';
import { TextArea, TextBox } from '../fields/text-box.tsx';
import { unaided } from '../fields/unaided.ts';
import type { KeptKey } from '../keys/kept-key.ts';
import { ProblemSummary } from '../fields/problem-summary.tsx';
import { recipientName } from '../recipient-name.ts';
import { type KeyEntries, keptMethod, readKey } from './read-key.ts';

interface KeyFormProps {
  readonly kept: readonly KeptKey[];
  readonly canOpen: boolean;
  /** Whether the browser keeps it no longer. */
  readonly onForget: (recipient: string) => Promise<boolean>;
  readonly onKey: (key: CryptoKeyPair) => Promise<void>;
}

const empty: KeyEntries = { method: null, file: null, passphrase: '', words: '' };

/** The second step. What was typed leaves memory with this form, as soon as the answers are open. */
export function KeyForm({ kept, canOpen, onForget, onKey }: KeyFormProps) {
  const { language, open, keys } = useDoctorWords();
  const { key: words } = open;
  const id = useId();
  const [failures, setFailures] = useState(0);
  const [forgotten, setForgotten] = useState('');
  const { register, control, handleSubmit, setError, setValue, formState } = useForm<KeyEntries>({
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
  const chosen = kept.find((_, place) => keptMethod(place) === method);
  const forget = async (recipient: string) => {
    const isForgotten = await onForget(recipient);
    setValue('method', null);
    setForgotten(isForgotten ? keys.keep.forgotten : keys.keep.forgetFailed);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isSubmitting) void handleSubmit(use)(event);
  };
  return (
    <form onSubmit={submit} noValidate>
      <h2>{words.title}</h2>
      {problems.length > 0 && <ProblemSummary key={failures} problems={problems} />}
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
      {chosen && (
        <p className="after">
          <Button look="secondary" onPress={() => void forget(chosen.recipient)}>
            {words.forget(recipientName(chosen.recipient))}
          </Button>
        </p>
      )}
      <p className="status" role="status">
        {forgotten}
      </p>
      {method === 'file' && (
        <>
          <TextBox
            id={`${id}-file`}
            label={words.file.choose}
            error={errors.file?.message}
            type="file"
            onChange={({ target }) => file.onChange(target.files?.[0] ?? null)}
          />
          <TextBox
            id={`${id}-passphrase`}
            label={words.file.passphrase}
            error={errors.passphrase?.message}
            type="password"
            {...unaided}
            {...register('passphrase')}
          />
        </>
      )}
      {method === 'words' && (
        <TextArea
          id={`${id}-words`}
          label={words.words.box}
          hint={words.words.boxHint}
          error={errors.words?.message}
          rows={4}
          {...unaided}
          {...register('words')}
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
