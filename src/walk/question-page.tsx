import { zodResolver } from '@hookform/resolvers/zod';
import { type FormEvent, useEffect, useMemo, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { type AnswerValue, type FormValues, formSchema } from '../../questions/answer-schema.ts';
import type { Question } from '../../questions/question.ts';
import type { QuestionId } from '../../questions/questionnaire.ts';
import { inVoice } from '../../questions/words.ts';
import { ErrorSummary } from '../fields/error-summary.tsx';
import { Field } from '../fields/field.tsx';
import { useFieldIds } from '../fields/field-ids.ts';
import { PageHeading } from '../layout/page-heading.tsx';
import { Inline, Prose } from '../layout/prose.tsx';
import { draftOr, dropDraft, saveDraft } from '../saving/draft.ts';
import { useWalkWords } from '../words/words-context.ts';
import { FromFileNote } from './from-file-note.tsx';
import { KeepLink } from './keep-link.tsx';
import { WithoutTheRestLink } from './without-the-rest-link.tsx';
import { PartOfWalk } from './part-of-walk.tsx';
import { QuestionBackLink } from './question-back-link.tsx';
import { useAssessment, usePath, useSend, useUnchecked, useVoice } from './visit.ts';

type Asked = Question & { readonly id: QuestionId };

/** One question: the heading is the legend, the errors stand at the top and beside the field. */
export function QuestionPage({ question }: { readonly question: Asked }) {
  const { questions, questionPage } = useWalkWords();
  const words = questions[question.id];
  const send = useSend();
  const voice = useVoice();
  const form = useQuestionForm(question);
  const isUnchecked = useUnchecked().includes(question.id);
  const [failures, setFailures] = useState(0);
  const ids = useFieldIds();
  const error = form.formState.errors.answer?.message;
  const title = inVoice(words.question, voice);

  const answer = ({ answer: value }: { answer: AnswerValue }) => {
    dropDraft(question.id);
    send({ type: 'answer', question: question.id, value });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void form.handleSubmit(answer, () => setFailures((count) => count + 1))(event);
  };

  return (
    <FormProvider {...form}>
      <QuestionBackLink id={question.id} />
      <form className="question" onSubmit={submit} noValidate>
        {error !== undefined && <ErrorSummary key={failures} message={error} fieldId={ids.first} />}
        {isUnchecked && <FromFileNote id={question.id} noteId={ids.fromFile} />}
        <PartOfWalk id={question.id} partId={ids.part} />
        <Field
          question={question}
          ids={ids}
          error={error}
          heading={
            <PageHeading
              title={title}
              documentName={words.label}
              hasError={error !== undefined}
              describedBy={isUnchecked ? `${ids.part} ${ids.fromFile}` : ids.part}
              labelFor={question.kind === 'shortText' ? ids.first : undefined}
            >
              {question.optional && <span className="optional"> {questionPage.optional}</span>}
            </PageHeading>
          }
        />
        <details className="why">
          <summary>{questionPage.whyWeAsk}</summary>
          <p>
            <Inline text={inVoice(words.why, voice)} />
          </p>
        </details>
        {words.help && (
          <section className="inset">
            <h2 className="inset__title">{words.help.title}</h2>
            <Prose words={words.help.body} />
          </section>
        )}
        <button type="submit" className="button">
          {questionPage.continue}
        </button>
      </form>
      <WithoutTheRestLink />
      <KeepLink />
    </FormProvider>
  );
}

/** The form holds the draft of one page; the machine holds the answers. */
function useQuestionForm(question: Asked) {
  const { questions } = useWalkWords();
  const voice = useVoice();
  const path = usePath();
  const offered = path.steps.find((step) => step.id === question.id)?.offered;
  const entered = useAssessment((context) => context.answers[question.id]);
  const schema = useMemo(
    () => formSchema(question, questions[question.id], offered ?? [], voice),
    [question, questions, offered, voice],
  );
  const [start] = useState(() => startingValue(question, draftOr(question.id, entered), offered ?? []));
  const form = useForm<FormValues, unknown, { answer: AnswerValue }>({
    resolver: zodResolver(schema),
    defaultValues: { answer: start },
    shouldFocusError: false,
    reValidateMode: 'onSubmit',
  });
  const { subscribe } = form;
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values }) => saveDraft(question.id, values.answer),
      }),
    [subscribe, question.id],
  );
  return form;
}

/** What was drafted or answered before, as far as it is still on offer. */
function startingValue(question: Question, value: unknown, offered: readonly string[]): FormValues['answer'] {
  switch (question.kind) {
    case 'chooseOne':
      return offered.find((option) => option === value) ?? null;
    case 'chooseMany':
      return Array.isArray(value) ? offered.filter((option) => value.includes(option)) : [];
    case 'shortText':
      return typeof value === 'string' ? value : '';
  }
}
