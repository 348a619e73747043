import { useEffect, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import type { FormValues } from '../../questions/answer-schema.ts';
import { countCharacters } from '../../questions/characters.ts';
import { textLimit } from '../../questions/question.ts';
import { useWalkWords, useWords } from '../words/words-context.ts';
import { writtenNumber } from '../words/written.ts';
import { FieldNotes, type FieldProps, useDescription } from './field-notes.tsx';

/** A text of at most 500 characters. More can be typed, so that nothing pasted is lost; Continue then says so. */
export function TextField({ question, ids, error, heading }: FieldProps) {
  const { register } = useFormContext<FormValues>();
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
        {...register('answer')}
      />
      <CharacterCount id={countId} />
    </div>
  );
}

/** The count is read out once the person stops typing, and not over every letter. */
function CharacterCount({ id }: { readonly id: string }) {
  const { questionPage } = useWalkWords();
  const { language } = useWords();
  const text = useWatch<FormValues, 'answer'>({ name: 'answer' });
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
