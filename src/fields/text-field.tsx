import { useEffect, useState } from 'react';
import type { AnswerForm, FormValues } from './answer-resolver.ts';
import { countCharacters } from '../../questions/characters.ts';
import { textLimit } from '../../questions/question.ts';
import { useWalkWords, useWords } from '../words/words-context.ts';
import { writtenNumber } from '../words/written-number.ts';
import { FieldNotes, type FieldProps, useDescription } from './field-notes.tsx';

/** A text of at most 500 characters. More can be typed, so that nothing pasted is lost; Continue then says so. */
export function TextField({ question, ids, error, heading, form }: FieldProps) {
  const description = useDescription({ question, ids, error });
  const countId = `${ids.first}-count`;
  return (
    <div className="text-field">
      {heading}
      <FieldNotes question={question} ids={ids} error={error} />
      <textarea
        className="text-field__box"
        id={ids.first}
        rows={5}
        aria-describedby={[description, countId].filter(Boolean).join(' ')}
        aria-invalid={error !== undefined || undefined}
        {...form.register('answer')}
      />
      <CharacterCount id={countId} form={form} />
    </div>
  );
}

/** The count is read out once the person stops typing, and not over every letter. */
function CharacterCount({ id, form }: { readonly id: string; readonly form: AnswerForm }) {
  const { questionPage } = useWalkWords();
  const { language } = useWords();
  const text = useEntered(form);
  const left = textLimit - countCharacters(typeof text === 'string' ? text.trim() : '');
  const written = writtenNumber(Math.abs(left), language);
  const words =
    left >= 0 ? questionPage.charactersLeft(left, written) : questionPage.charactersOver(-left, written);
  const settled = useSettled(words);
  return (
    <>
      <p className="count" id={id}>
        {words}
      </p>
      <p className="visually-hidden" role="status">
        {settled}
      </p>
    </>
  );
}

function useEntered({ getValues, subscribe }: AnswerForm): FormValues['answer'] {
  const [entered, setEntered] = useState(() => getValues('answer'));
  useEffect(
    () => subscribe({ formState: { values: true }, callback: ({ values }) => setEntered(values.answer) }),
    [subscribe],
  );
  return entered;
}

const pause = 1000;

/** The words as they last stood for a while; nothing until they first change. */
function useSettled(words: string): string {
  const [first] = useState(words);
  const [settled, setSettled] = useState('');
  useEffect(() => {
    if (words === first && settled === '') return undefined;
    const timer = setTimeout(() => setSettled(words), pause);
    return () => clearTimeout(timer);
  }, [words, first, settled]);
  return settled;
}
