import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import type { Answer, Question } from './questions.ts';

interface QuestionFormProps {
  readonly question: Question;
  readonly answer: Answer;
  readonly onAnswer: (answer: Answer) => void;
}

export function QuestionForm({ question, answer, onAnswer }: QuestionFormProps) {
  const { title, options, several, missing } = question;
  const form = useForm<{ answer: Answer }, unknown, { answer: string | string[] }>({
    resolver: zodResolver(schemaOf(question)),
    defaultValues: { answer: answer ?? (several ? [] : null) },
  });
  const error = form.formState.errors.answer?.message;
  return (
    <form
      className="question"
      onSubmit={(event) => void form.handleSubmit((values) => onAnswer(values.answer))(event)}
      noValidate
    >
      <fieldset className="choices">
        <legend className="choices__legend">
          <h1 className="heading" tabIndex={-1}>
            {title}
          </h1>
        </legend>
        <p className="hint">The questions are worded to fit your answer.</p>
        {error !== undefined && <p role="alert">{error || missing}</p>}
        {options.map((option) => (
          <label className="choice" key={option}>
            <input
              className="choice__input"
              type={several ? 'checkbox' : 'radio'}
              value={option}
              {...form.register('answer')}
            />
            <span className="choice__words">{option}</span>
          </label>
        ))}
      </fieldset>
      <details className="why">
        <summary>Why we ask</summary>
        <p>A doctor can then make time for what is most important.</p>
      </details>
      <button type="submit" className="button">
        Continue
      </button>
    </form>
  );
}

function schemaOf({
  options,
  several,
  missing,
}: Question): z.ZodType<{ answer: string | string[] }, { answer: Answer }> {
  const option = z.enum(options, { error: missing });
  return z.object({ answer: several ? z.array(option).min(1, { error: missing }) : option });
}
