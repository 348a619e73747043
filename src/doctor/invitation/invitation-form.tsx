import { zodResolver } from '@hookform/resolvers/zod';
import { type FormEvent, useId, useMemo, useState } from 'react';
import { type FieldErrors, useForm } from 'react-hook-form';
import type { Recipient } from '../../clinic/recipient-schema.ts';
import { PageHeading } from '../../layout/page-heading.tsx';
import { Prose } from '../../layout/prose.tsx';
import { languageTags } from '../../words/languages.ts';
import { writtenLanguage } from '../../words/written.ts';
import { useDoctorWords } from '../doctor-words-context.ts';
import { RadioGroup } from '../fields/radio-group.tsx';
import { TextInput } from '../fields/text-input.tsx';
import { type Problem, ProblemSummary } from '../problem-summary.tsx';
import {
  type InvitationEntries,
  invitationFormSchema,
  type InvitationWishes,
} from './invitation-form-schema.ts';

interface InvitationFormProps {
  readonly recipients: readonly Recipient[];
  readonly entries: InvitationEntries;
  readonly onMake: (wishes: InvitationWishes, entries: InvitationEntries) => Promise<void>;
}

export function InvitationForm({ recipients, entries, onMake }: InvitationFormProps) {
  const { language, site, invite } = useDoctorWords();
  const id = useId();
  const [failures, setFailures] = useState(0);
  const { register, handleSubmit, formState, getValues, setError } = useInvitationForm(recipients, entries);
  const problems = problemsIn(formState.errors, id);
  const fail = () => setFailures((count) => count + 1);
  const make = async (wishes: InvitationWishes) => {
    try {
      await onMake(wishes, getValues());
    } catch {
      setError('recipient', { message: invite.cannotMake });
      fail();
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void handleSubmit(make, fail)(event);
  };
  const [onlyLanguage] = languageTags.length === 1 ? languageTags : [];
  return (
    <form className="form" onSubmit={submit} noValidate>
      {problems.length > 0 && <ProblemSummary key={failures} title={invite.problem} problems={problems} />}
      <PageHeading title={site.pages.invitation.name} hasError={problems.length > 0} />
      <Prose words={invite.lead} />
      <RadioGroup
        id={`${id}-recipient`}
        legend={invite.recipient.label}
        options={recipients.map(({ id: value, name, role }) => ({ value, label: name, hint: role }))}
        error={formState.errors.recipient?.message}
        field={register('recipient')}
      />
      <RadioGroup
        id={`${id}-length`}
        legend={invite.length.label}
        options={(['full', 'short'] as const).map((value) => ({ value, ...invite.length.options[value] }))}
        error={formState.errors.length?.message}
        field={register('length')}
      />
      {onlyLanguage === undefined ? (
        <RadioGroup
          id={`${id}-language`}
          legend={invite.language.label}
          options={languageTags.map((value) => ({ value, label: writtenLanguage(value, language) }))}
          error={formState.errors.language?.message}
          field={register('language')}
        />
      ) : (
        <p>{invite.language.only(writtenLanguage(onlyLanguage, language))}</p>
      )}
      <TextInput
        id={`${id}-reference`}
        label={invite.reference.label}
        hint={invite.reference.hint}
        error={formState.errors.reference?.message}
        field={register('reference')}
      />
      <button type="submit" className="button">
        {invite.make}
      </button>
    </form>
  );
}

/** Where there is nothing to choose, the choice is made. */
function useInvitationForm(recipients: readonly Recipient[], entries: InvitationEntries) {
  const { invite } = useDoctorWords();
  const schema = useMemo(() => invitationFormSchema(recipients, invite), [recipients, invite]);
  return useForm<InvitationEntries, unknown, InvitationWishes>({
    resolver: zodResolver(schema),
    defaultValues: {
      ...entries,
      recipient: entries.recipient ?? only(recipients.map(({ id }) => id)),
      language: entries.language ?? only(languageTags),
    },
    shouldFocusError: false,
    reValidateMode: 'onSubmit',
  });
}

function only(options: readonly string[]): string | null {
  return options.length === 1 ? (options[0] ?? null) : null;
}

/** In the order of the form. */
function problemsIn(errors: FieldErrors<InvitationEntries>, id: string): readonly Problem[] {
  return (['recipient', 'length', 'language', 'reference'] as const).flatMap((field) => {
    const message = errors[field]?.message;
    return message === undefined ? [] : [{ message, fieldId: `${id}-${field}` }];
  });
}
