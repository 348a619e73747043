import * as z from 'zod/mini';

/** What a response or a bundle is made of, as far as we read it. Everything else in it is left alone. */
export type RawResponse = z.infer<typeof responseSchema>;
export type RawItem = z.infer<typeof itemSchema>;
export type RawAnswer = z.infer<typeof answerSchema>;

const codingSchema = z.looseObject({
  system: z.optional(z.string()),
  code: z.optional(z.string()),
  display: z.optional(z.string()),
});

const itemSchema = z.looseObject({
  linkId: z.string(),
  text: z.optional(z.string()),
  get item() {
    return z.optional(z.array(itemSchema));
  },
  get answer() {
    return z.optional(z.array(answerSchema));
  },
});

const answerSchema = z.looseObject({
  valueCoding: z.optional(codingSchema),
  valueString: z.optional(z.string()),
  get item() {
    return z.optional(z.array(itemSchema));
  },
});

export const responseSchema = z.looseObject({
  resourceType: z.literal('QuestionnaireResponse'),
  questionnaire: z.optional(z.string()),
  status: z.enum(['in-progress', 'completed', 'amended', 'entered-in-error', 'stopped']),
  language: z.optional(z.string()),
  authored: z.optional(z.string()),
  identifier: z.optional(z.looseObject({ system: z.optional(z.string()), value: z.optional(z.string()) })),
  item: z.optional(z.array(itemSchema)),
});
