import type { AnswerForm, FormValues } from './answer-resolver.ts';
import type { ChooseMany, ChooseOne } from '../../questions/question.ts';
import { inVoice } from '../../questions/words.ts';
import { Button } from '../layout/button.tsx';
import { usePath, useVoice } from '../walk/visit.ts';
import { optionWords } from '../words/option-words.ts';
import { useAskingWords } from '../words/words-context.ts';
import { type Asked, FieldNotes, type FieldProps, useDescription } from './field-notes.tsx';

type Choice = Extract<Asked, ChooseOne | ChooseMany>;

/** Radios or checkboxes, each with its whole row as the target and a gap around it that does nothing. */
export function ChoiceField({ question, ids, error, heading, form }: FieldProps<Choice>) {
  const { questionPage } = useAskingWords();
  const { steps } = usePath();
  const offered = steps.find((step) => step.id === question.id)?.offered ?? [];
  const description = useDescription({ question, ids, error });
  const option = useOption({
    question,
    form,
    idOf: (name) => (name === offered[0] ? ids.first : `${ids.first}-${name}`),
  });
  const alone = question.kind === 'chooseMany' ? offered.filter((id) => question.exclusive.includes(id)) : [];
  const together = offered.filter((id) => !alone.includes(id));
  return (
    <fieldset className="choices" aria-describedby={description}>
      <legend className="choices__legend">{heading}</legend>
      <FieldNotes question={question} ids={ids} error={error} />
      {together.map(option)}
      {alone.length > 0 && together.length > 0 && <p className="choices__or">{questionPage.or}</p>}
      {alone.map(option)}
      {question.kind === 'chooseOne' && question.optional && (
        <Button look="quiet" onPress={() => form.setValue('answer', null)}>
          {questionPage.clear}
        </Button>
      )}
    </fieldset>
  );
}

interface Options {
  readonly form: AnswerForm;
  readonly question: Choice;
  readonly idOf: (option: string) => string;
}

/** Draws one option. It is no component of its own, for a question has many. */
function useOption({ form: { register, getValues, setValue }, question, idOf }: Options) {
  const words = useAskingWords();
  const voice = useVoice();
  const isOne = question.kind === 'chooseOne';
  // The options share one field: which of them changed is in the event.
  const field = register('answer', {
    onChange: ({ target }: { target: HTMLInputElement }) => {
      if (!isOne) setValue('answer', standing(question, getValues('answer'), target.value));
    },
  });
  return (option: string) => {
    const id = idOf(option);
    const { label, hint } = optionWords(words, question.id, option);
    return (
      <label className="choice" htmlFor={id} key={option}>
        <input
          className="choice__input"
          type={isOne ? 'radio' : 'checkbox'}
          id={id}
          value={option}
          aria-labelledby={hint && `${id}-label`}
          aria-describedby={hint && `${id}-hint`}
          {...field}
        />
        {hint === undefined ? (
          <span className="choice__words">{inVoice(label, voice)}</span>
        ) : (
          <span className="choice__words">
            <span className="choice__label" id={`${id}-label`}>
              {inVoice(label, voice)}
            </span>
            <span className="choice__hint" id={`${id}-hint`}>
              {inVoice(hint, voice)}
            </span>
          </span>
        )}
      </label>
    );
  };
}

/** An option that stands alone takes the others off, and is itself taken off by any of them. */
function standing(question: ChooseMany, ticked: FormValues['answer'], latest: string): string[] {
  const options = Array.isArray(ticked) ? ticked : [];
  if (!options.includes(latest)) return options;
  if (question.exclusive.includes(latest)) return [latest];
  return options.filter((option) => !question.exclusive.includes(option));
}
