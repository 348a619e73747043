import { type FormEvent, useId, useState } from 'react';
import { type FieldErrors, type Resolver, useForm } from 'react-hook-form';
import { PageHeading } from '../../layout/page-heading.tsx';
import { Prose } from '../../layout/prose.tsx';
import type { DoctorKeysWords } from '../../words/doctor-keys-words.ts';
import { useDoctorWords } from '../doctor-words-context.ts';
import { ProblemSummary } from '../fields/problem-summary.tsx';
import { TextBox } from '../fields/text-box.tsx';
import { TickBox } from '../fields/tick-box.tsx';
import {
  checkDetails,
  type DetailsField,
  detailsFields,
  type RecipientDetails,
  typedDetails,
  type TypedDetails,
} from './recipient-details.ts';
import { stepNumbers } from './ceremony.ts';

interface WhoStepProps {
  readonly details: RecipientDetails | null;
  readonly onDone: (details: RecipientDetails) => void;
}

/** What will happen, and who the keys are for. */
export function WhoStep({ details, onDone }: WhoStepProps) {
  const { site, keys } = useDoctorWords();
  const { who } = keys;
  const id = useId();
  const [attempt, setAttempt] = useState(0);
  const { register, handleSubmit, formState } = useForm<TypedDetails, unknown, RecipientDetails>({
    resolver: resolverIn(who),
    defaultValues: typedDetails(details),
    shouldFocusError: false,
    reValidateMode: 'onSubmit',
  });
  const problems = detailsFields.flatMap((field) => {
    const message = formState.errors[field]?.message;
    return message === undefined ? [] : [{ fieldId: `${id}${field}`, message }];
  });
  const submit = (event: FormEvent) =>
    void handleSubmit(
      (checked) => onDone(checked),
      () => setAttempt((count) => count + 1),
    )(event);
  return (
    <form className="prose" onSubmit={submit} noValidate>
      {problems.length > 0 && <ProblemSummary key={attempt} problems={problems} />}
      <PageHeading title={site.pages.key.name} hasError={problems.length > 0} />
      <Prose words={who.lead} />
      <Prose words={who.need} />
      <div className="inset inset--strong">
        <Prose words={who.honest} />
      </div>
      <p className="part">{keys.step(stepNumbers.who, stepNumbers.lines)}</p>
      <h2 className="step__title">{who.title}</h2>
      {detailsFields.map((field) => (
        <TextBox
          key={field}
          id={`${id}${field}`}
          {...who.fields[field]}
          {...kindOf[field]}
          error={formState.errors[field]?.message}
          {...register(field)}
        />
      ))}
      <TickBox id={`${id}bring`} label={who.bring} hint={who.bringHint} {...register('bring')} />
      <div className="actions">
        <button type="submit" className="button">
          {keys.continue}
        </button>
      </div>
    </form>
  );
}

const kindOf = {
  id: { autoCapitalize: 'none', autoComplete: 'off', spellCheck: false },
  name: { autoComplete: 'off' },
  role: { autoComplete: 'off' },
  email: { type: 'email', autoComplete: 'off', optional: true },
  telephone: { type: 'tel', autoComplete: 'off', optional: true },
} as const satisfies Readonly<Record<DetailsField, object>>;

/** The sentence for a field says all that its rules ask, so 1 is enough. */
function resolverIn({ fields }: DoctorKeysWords['who']): Resolver<TypedDetails, unknown, RecipientDetails> {
  return (typed) => {
    const checked = checkDetails(typed);
    if (checked.kind === 'details') return { values: checked.details, errors: {} };
    const errors: FieldErrors<TypedDetails> = Object.fromEntries(
      checked.fields.map((field) => [field, { type: 'form', message: fields[field].error }]),
    );
    return { values: {}, errors };
  };
}
