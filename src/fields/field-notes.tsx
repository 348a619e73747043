import type { ReactNode } from 'react';
import type { Question } from '../../questions/question.ts';
import type { QuestionId } from '../../questions/questionnaire.ts';
import { inVoice } from '../../questions/words.ts';
import { useVoice } from '../walk/visit.ts';
import { useAskingWords, usePageWords } from '../words/words-context.ts';
import type { AnswerForm } from './answer-resolver.ts';
import type { FieldIds } from './field-ids.ts';

export type Asked = Question & { readonly id: QuestionId };

export interface FieldProps<Q extends Asked = Asked> {
  readonly question: Q;
  readonly ids: FieldIds;
  readonly error: string | undefined;
  readonly heading: ReactNode;
  readonly form: AnswerForm;
}

type FieldNotesProps = Omit<FieldProps, 'heading' | 'form'>;

/** The hint and the error of a field, which its group or box is described by. */
export function FieldNotes({ question, ids, error }: FieldNotesProps) {
  const { questionPage } = useAskingWords();
  const voice = useVoice();
  const { hint } = usePageWords(question.id);
  return (
    <>
      {hint !== undefined && (
        <p className="hint" id={ids.hint}>
          {inVoice(hint, voice)}
        </p>
      )}
      {error !== undefined && (
        <p className="error" id={ids.error}>
          <span className="visually-hidden">{questionPage.errorPrefix} </span>
          {error}
        </p>
      )}
    </>
  );
}

/** The ids of the notes that are shown, for `aria-describedby`. */
export function useDescription({ question, ids, error }: FieldNotesProps): string | undefined {
  const { hint } = usePageWords(question.id);
  const shown = [hint !== undefined && ids.hint, error !== undefined && ids.error].filter(
    (id) => id !== false,
  );
  return shown.length > 0 ? shown.join(' ') : undefined;
}
