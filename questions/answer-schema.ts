import * as z from 'zod/mini';
import { type AnswerValue, isMixed, isShort } from './answer.ts';
import type { QuestionRules } from './question.ts';

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
