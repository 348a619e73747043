import * as z from 'zod/mini';
import { countCharacters } from './characters.ts';
import { type ChooseMany, type Question, type QuestionRules, textLimit } from './question.ts';
import { inVoice, type Voice } from './words.ts';

/** One option, several, or a text. `null` is an optional question that was seen and left empty. */
export type AnswerValue = string | readonly string[] | null;

/**
 * What a form page yields, turned into an answer. An untouched set of radios yields `null`, of checkboxes `[]`, a text
 * box `''`. Errors are the question's own sentences, in the voice of the person who reads them.
 *
 * @param words the words of `question` in the language on screen
 * @param offered the options on offer to this person, in order
 */
export function formSchema(
  question: Question,
  words: Question['words'],
  offered: readonly string[],
  voice: Voice,
): z.ZodMiniType<{ answer: AnswerValue }, FormValues> {
  return z.object({ answer: fieldSchema(question, words, offered, voice) });
}

/** The one field of every question page. */
export interface FormValues {
  answer: string | string[] | null;
}

function fieldSchema(
  question: Question,
  words: Question['words'],
  offered: readonly string[],
  voice: Voice,
): z.ZodMiniType<AnswerValue, FormValues['answer']> {
  const error = (name: string) => errorSentence(words, name, voice);
  switch (question.kind) {
    case 'chooseOne':
      return z
        .nullable(z.enum(offered, { error: error('missing') }))
        .check(z.refine((value) => value !== null || question.optional, { error: error('missing') }));
    case 'chooseMany':
      return z.pipe(
        z.array(z.enum(offered)).check(
          z.refine((values) => values.length > 0 || question.optional, { error: error('missing') }),
          z.refine((values) => !isMixed(question, values), { error: error('mixed') }),
        ),
        z.transform((values) => (values.length > 0 ? values : null)),
      );
    case 'shortText':
      return z.pipe(
        z.string().check(z.trim(), z.refine(isShort, { error: error('tooLong') })),
        z.transform((value) => (value === '' ? null : value)),
      );
  }
}

function errorSentence(words: Question['words'], name: string, voice: Voice): string {
  const errors: Readonly<Record<string, Parameters<typeof inVoice>[0] | undefined>> = words.errors;
  const phrase = errors[name];
  return phrase === undefined ? '' : inVoice(phrase, voice);
}

/** An answer as it is kept, whatever the answers around it: any option of the question, offered now or not. */
export function storedSchema(question: QuestionRules): z.ZodMiniType<AnswerValue> {
  const schema = storedValueSchema(question);
  return question.optional ? z.nullable(schema) : schema;
}

function storedValueSchema(question: QuestionRules): z.ZodMiniType<Exclude<AnswerValue, null>> {
  switch (question.kind) {
    case 'chooseOne':
      return z.enum(question.options);
    case 'chooseMany':
      return z.array(z.enum(question.options)).check(
        z.minLength(1),
        z.refine((values) => new Set(values).size === values.length && !isMixed(question, values)),
      );
    case 'shortText':
      return z.string().check(z.minLength(1), z.refine(isShort));
  }
}

/** An option that stands alone was given together with another. */
export function isMixed(question: Pick<ChooseMany, 'exclusive'>, values: readonly string[]): boolean {
  return values.length > 1 && values.some((value) => question.exclusive.includes(value));
}

export function isShort(text: string): boolean {
  // A person never counts more characters than there are code units, and those need no counting.
  return text.length <= textLimit || countCharacters(text) <= textLimit;
}
