import * as z from 'form-zod/v4/core';
import { type AnswerValue, isMixed, isShort } from './answer.ts';
import type { Question } from './question.ts';
import { inVoice, type Voice } from './words.ts';

/** What the one field of a question page yields: untouched radios `null`, checkboxes `[]`, a text box `''`. */
export type FieldValue = string | string[] | null;

export type FormSchema = z.$ZodType;

/**
 * What a field may yield. Errors are the question's own sentences, in the voice of the person who reads them. It is made
 * from the core of a zod of its own, for everybody who answers the first question fetches it (docs/decisions/0022).
 *
 * @param words the words of `question` in the language on screen
 * @param offered the options on offer to this person, in order
 */
export function formSchema(
  question: Question,
  words: Question['words'],
  offered: readonly string[],
  voice: Voice,
): FormSchema {
  const error = (name: string) => () => errorSentence(words, name, voice);
  const option = new z.$ZodEnum({
    type: 'enum',
    entries: Object.fromEntries(offered.map((id) => [id, id])),
    error: error('missing'),
  });
  switch (question.kind) {
    case 'chooseOne':
      return question.optional ? new z.$ZodNullable({ type: 'nullable', innerType: option }) : option;
    case 'chooseMany':
      return new z.$ZodArray({
        type: 'array',
        element: option,
        checks: [
          check((ticked: string[]) => ticked.length > 0 || question.optional, error('missing')),
          check((ticked: string[]) => !isMixed(question, ticked), error('mixed')),
        ],
      });
    case 'shortText':
      return new z.$ZodString({
        type: 'string',
        checks: [check((text: string) => isShort(text.trim()), error('tooLong'))],
      });
  }
}

function check<V>(isRight: (value: V) => boolean, error: () => string): z.$ZodCheck<V> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a check runs after the type was found to be right
  const fn = (value: unknown) => isRight(value as V);
  return new z.$ZodCustom({ type: 'custom', check: 'custom', fn, error });
}

/** The value if the schema passes it, or the first error. It passes no other kind of value than the field yields. */
export function parseField(
  schema: FormSchema,
  value: FieldValue,
): { readonly value: FieldValue } | { readonly error: string } {
  const parsed = z.safeParse(schema, value);
  return parsed.success ? { value } : { error: parsed.error.issues[0]?.message ?? '' };
}

/** What a field yielded and its schema has passed, as an answer: a question that was left empty has none. */
export function answerIn(value: FieldValue): AnswerValue {
  const answer = typeof value === 'string' ? value.trim() : value;
  return answer?.length ? answer : null;
}

function errorSentence(words: Question['words'], name: string, voice: Voice): string {
  const errors: Readonly<Record<string, Parameters<typeof inVoice>[0] | undefined>> = words.errors;
  const phrase = errors[name];
  return phrase === undefined ? '' : inVoice(phrase, voice);
}
