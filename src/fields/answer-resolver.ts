import type { Resolver, UseFormReturn } from 'react-hook-form';
import type { AnswerValue } from '../../questions/answer.ts';
import { answerIn, type FieldValue, type FormSchema, parseField } from '../../questions/form-schema.ts';

/** The one field of every question page. */
export interface FormValues {
  answer: FieldValue;
}

/** Nobody reads its state: it is asked to check the answer, and says what is wrong. */
export type AnswerForm = Omit<UseFormReturn<FormValues, unknown, { answer: AnswerValue }>, 'formState'>;

/**
 * Asks the schema of a question. @hookform/resolvers does it for forms of any shape and both versions of zod; a page has
 * one field, and the first question is fetched by everybody (docs/decisions/0022).
 */
export function answerResolver(
  schema: () => FormSchema,
): Resolver<FormValues, unknown, { answer: AnswerValue }> {
  return ({ answer }) => {
    const parsed = parseField(schema(), answer);
    return 'error' in parsed
      ? { values: {}, errors: { answer: { type: 'schema', message: parsed.error } } }
      : { values: { answer: answerIn(parsed.value) }, errors: {} };
  };
}
