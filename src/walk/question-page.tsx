import { type ComponentType, type FormEvent, type ReactNode, useEffect, useMemo, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { QuestionId } from '../../questions/questionnaire.ts';
import type { AnswerValue } from '../../questions/answer.ts';
import type { FormValues } from '../fields/answer-resolver.ts';
import { formSchema } from '../../questions/form-schema.ts';
import type { Question } from '../../questions/question.ts';
import { inVoice } from '../../questions/words.ts';
import { answerResolver } from '../fields/answer-resolver.ts';
import { ErrorSummary } from '../fields/error-summary.tsx';
import { useFieldIds } from '../fields/field-ids.ts';
import { PageHeading } from '../layout/page-heading.tsx';
import { useEarlyPress } from '../layout/early-press.ts';
import { Inline } from '../layout/inline.tsx';
import { draftOr, dropDraft, saveDraft } from '../saving/draft.ts';
import { useAskingWords, usePageWords } from '../words/words-context.ts';
import type { Asked, FieldProps } from '../fields/field-notes.tsx';
import { KeepLink } from './keep-link.tsx';
import { PartOfWalk } from './part-of-walk.tsx';
import { QuestionBackLink } from './question-back-link.tsx';
import { useAssessment, usePath, useSend, useVoice } from './visit.ts';

export interface NoteProps {
  readonly id: QuestionId;
  readonly noteId: string;
}

interface QuestionPageProps<Q extends Asked> {
  readonly question: Q;
  /** How a question of this kind is answered. */
  readonly field: ComponentType<FieldProps<Q>>;
  /** What the heading is described by as well. */
  readonly note?: ComponentType<NoteProps> | undefined;
  /** Fixed help, for everyone who sees the page. */
  readonly help?: ReactNode;
  /** Other ways on from here. */
  readonly children?: ReactNode;
}

/** One question: the heading is the legend, the errors stand at the top and beside the field. */
export function QuestionPage<Q extends Asked>({
  question,
  field: Field,
  note: Note,
  help,
  children,
}: QuestionPageProps<Q>) {
  const { questionPage } = useAskingWords();
  const words = usePageWords(question.id);
  const send = useSend();
  const voice = useVoice();
  const form = useQuestionForm(question);
  const [failures, setFailures] = useState(0);
  const ids = useFieldIds();
  useEarlyPress(Note === undefined);
  const error = form.formState.errors.answer?.message;
  const title = inVoice(words.question, voice);

  // The form draws the page anew when it is ready. The field is as it was.
  const field = useMemo(
    () => (
      <Field
        form={form}
        question={question}
        ids={ids}
        error={error}
        heading={
          <PageHeading
            title={title}
            documentName={words.label}
            hasError={error !== undefined}
            describedBy={Note ? `${ids.part} ${ids.fromFile}` : ids.part}
            labelFor={question.kind === 'shortText' ? ids.first : undefined}
          >
            {question.optional && <span className="optional"> {questionPage.optional}</span>}
          </PageHeading>
        }
      />
    ),
    [Field, Note, error, form, ids, question, questionPage, title, words],
  );

  const answer = ({ answer: value }: { answer: AnswerValue }) => {
    dropDraft(question.id);
    send({ type: 'answer', question: question.id, value });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void form.handleSubmit(answer, () => setFailures((count) => count + 1))(event);
  };

  return (
    <>
      <QuestionBackLink id={question.id} />
      <form className="question" onSubmit={submit} noValidate>
        {error !== undefined && <ErrorSummary key={failures} message={error} fieldId={ids.first} />}
        {Note && <Note id={question.id} noteId={ids.fromFile} />}
        <PartOfWalk id={question.id} partId={ids.part} />
        {field}
        <details className="why">
          <summary>{questionPage.whyWeAsk}</summary>
          <p>
            <Inline text={inVoice(words.why, voice)} />
          </p>
        </details>
        {help}
        <button type="submit" className="button">
          {questionPage.continue}
        </button>
      </form>
      {children}
      <KeepLink />
    </>
  );
}

/** The form holds the draft of one page; the machine holds the answers. */
function useQuestionForm(question: Asked) {
  const words = usePageWords(question.id);
  const voice = useVoice();
  const path = usePath();
  const offered = path.steps.find((step) => step.id === question.id)?.offered;
  const entered = useAssessment((context) => context.answers[question.id]);
  const schema = useMemo(
    () => formSchema(question, words, offered ?? [], voice),
    [question, words, offered, voice],
  );
  const [start] = useState(() => startingValue(question, draftOr(question.id, entered), offered ?? []));
  const form = useForm<FormValues, unknown, { answer: AnswerValue }>({
    resolver: answerResolver(schema),
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
