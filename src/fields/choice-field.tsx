import { Fragment } from 'react';
import type { AnswerForm, FormValues } from './answer-resolver.ts';
import { voiceOf } from '../../machines/voice.ts';
import type { ChooseMany, ChooseOne } from '../../questions/question.ts';
import { inVoice, type Voice } from '../../questions/words.ts';
import { Button } from '../layout/button.tsx';
import { usePath } from '../walk/visit.ts';
import { optionWords } from '../words/option-words.ts';
import { useAskingWords } from '../words/words-context.ts';
import { type Asked, FieldNotes, type FieldProps, useDescription } from './field-notes.tsx';

type Choice = Extract<Asked, ChooseOne | ChooseMany>;

/** Radios or checkboxes, each with its whole row as the target and a gap around it that does nothing. */
export function ChoiceField({ question, ids, error, heading, form }: FieldProps<Choice>) {
  const { questionPage } = useAskingWords();
  const { steps, answers } = usePath();
  const offered = steps.find((step) => step.id === question.id)?.offered ?? [];
  const description = useDescription({ question, ids, error });
  const alone = question.kind === 'chooseMany' ? offered.filter((id) => question.exclusive.includes(id)) : [];
  return (
    <fieldset className="choices" aria-describedby={description}>
      <legend className="choices__legend">{heading}</legend>
      <FieldNotes question={question} ids={ids} error={error} />
      {offered.map((option, index) => (
        <Fragment key={option}>
          {option === alone[0] && index > 0 && <p className="choices__or">{questionPage.or}</p>}
          <Option
            form={form}
            question={question}
            option={option}
            id={index === 0 ? ids.first : `${ids.first}-${option}`}
            voice={voiceOf(answers)}
          />
        </Fragment>
      ))}
      {question.kind === 'chooseOne' && question.optional && (
        <Button look="quiet" onPress={() => form.setValue('answer', null)}>
          {questionPage.clear}
        </Button>
      )}
    </fieldset>
  );
}

interface OptionProps {
  readonly form: AnswerForm;
  readonly question: Choice;
  readonly option: string;
  readonly id: string;
  readonly voice: Voice;
}

function Option({ form: { register, getValues, setValue }, question, option, id, voice }: OptionProps) {
  const { label, hint } = optionWords(useAskingWords(), question.id, option);
  const words = inVoice(label, voice);
  const field = register('answer', {
    // The options share one field, and so the callback of the last of them: which one changed is in the event.
    onChange: ({ target }: { target: HTMLInputElement }) => {
      if (question.kind === 'chooseMany')
        setValue('answer', standing(question, getValues('answer'), target.value));
    },
  });
  return (
    <label className="choice" htmlFor={id}>
      <input
        className="choice__input"
        type={question.kind === 'chooseOne' ? 'radio' : 'checkbox'}
        id={id}
        value={option}
        aria-labelledby={hint && `${id}-label`}
        aria-describedby={hint && `${id}-hint`}
        {...field}
      />
      {hint === undefined ? (
        <span className="choice__words">{words}</span>
      ) : (
        <span className="choice__words">
          <span className="choice__label" id={`${id}-label`}>
            {words}
          </span>
          <span className="choice__hint" id={`${id}-hint`}>
            {inVoice(hint, voice)}
          </span>
        </span>
      )}
    </label>
  );
}

/** An option that stands alone takes the others off, and is itself taken off by any of them. */
function standing(question: ChooseMany, ticked: FormValues['answer'], latest: string): string[] {
  const options = Array.isArray(ticked) ? ticked : [];
  if (!options.includes(latest)) return options;
  if (question.exclusive.includes(latest)) return [latest];
  return options.filter((option) => !question.exclusive.includes(option));
}
