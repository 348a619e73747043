import { type ComponentType, type FormEvent, type ReactNode, useState } from 'react';
import type { FieldErrors } from 'react-hook-form';
import { answerEvent } from '../../machines/answering.ts';
import type { AnswerValue } from '../../questions/answer.ts';
import type { QuestionId } from '../../questions/questionnaire.ts';
import { inVoice } from '../../questions/words.ts';
import type { FormValues } from '../fields/answer-resolver.ts';
import { ErrorSummary } from '../fields/error-summary.tsx';
import { useFieldIds } from '../fields/field-ids.ts';
import type { Asked, FieldProps } from '../fields/field-notes.tsx';
import { useEarlyPress } from '../layout/early-press.ts';
import { Inline } from '../layout/inline.tsx';
import { PageHeading } from '../layout/page-heading.tsx';
import { useAskingWords, usePageWords } from '../words/words-context.ts';
import { PartOfWalk } from './part-of-walk.tsx';
import type { Entering } from './use-page-ahead.ts';
import { useQuestionForm } from './use-question-form.ts';
import { useSend, useVoice } from './visit.ts';

export interface NoteProps {
  readonly id: QuestionId;
  readonly noteId: string;
}

export interface QuestionFormProps<Q extends Asked> {
  readonly question: Q;
  /** How a question of this kind is answered. */
  readonly field: ComponentType<FieldProps<Q>>;
  /** What the heading is described by as well. */
  readonly note?: ComponentType<NoteProps> | undefined;
  /** Fixed help, for everyone who sees the page. */
  readonly help?: ReactNode;
  /** Told of what Continue would send: once the page is painted, and then each tick. */
  readonly onEntered?: Entering | undefined;
}

interface Failure {
  readonly error?: string | undefined;
  /** How often Continue found a fault. Each time it is said anew. */
  readonly failures: number;
}

/** The heading is the legend, the errors stand at the top and beside the field. */
export function QuestionForm<Q extends Asked>({
  question,
  field: Field,
  note: Note,
  help,
  onEntered,
}: QuestionFormProps<Q>) {
  const { questionPage } = useAskingWords();
  const words = usePageWords(question.id);
  const send = useSend();
  const voice = useVoice();
  const form = useQuestionForm(question, onEntered);
  const [{ error, failures }, setFailure] = useState<Failure>({ failures: 0 });
  const ids = useFieldIds();
  useEarlyPress(Note === undefined);

  const answer = ({ answer: value }: { answer: AnswerValue }) => send(answerEvent(question.id, value));
  const fail = ({ answer: fault }: FieldErrors<FormValues>) =>
    setFailure((before) => ({ error: fault?.message, failures: before.failures + 1 }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void form.handleSubmit(answer, fail)(event);
  };

  return (
    <form className="question" onSubmit={submit} noValidate>
      {error !== undefined && <ErrorSummary key={failures} message={error} fieldId={ids.first} />}
      {Note && <Note id={question.id} noteId={ids.fromFile} />}
      <PartOfWalk id={question.id} partId={ids.part} />
      <Field
        form={form}
        question={question}
        ids={ids}
        error={error}
        heading={
          <PageHeading
            title={inVoice(words.question, voice)}
            documentName={words.label}
            hasError={error !== undefined}
            describedBy={Note ? `${ids.part} ${ids.fromFile}` : ids.part}
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
      {help}
      <button type="submit" className="button">
        {questionPage.continue}
      </button>
    </form>
  );
}
