import * as z from 'zod/mini';
import { voices } from '../../../questions/words.ts';

/**
 * One released version of the questionnaire as data: what was asked of whom, in which words. Made from questions/ by
 * `npm run edition`. Help, reasons and errors are left out: they are for the person who answers.
 */
export type Edition = z.infer<typeof editionSchema>;
export type EditionPage = Edition['pages'][number];
export type EditionQuestion = Exclude<EditionPage, { kind: 'notice' }>;
export type EditionWords = Edition['words'][string];

/** @throws ZodError where it is not an edition */
export function parseEdition(json: unknown): Edition {
  return editionSchema.parse(json);
}

const test = z.union([
  z.strictObject({ question: z.string(), operator: z.enum(['=', '!=']), answer: z.string() }),
  z.strictObject({ question: z.string(), operator: z.literal('exists'), answer: z.boolean() }),
]);

const condition = z.union([z.strictObject({ all: z.array(test) }), z.strictObject({ any: z.array(test) })]);

const asked = {
  id: z.string(),
  walks: z.array(z.enum(['short', 'full'])),
  when: z.exactOptional(condition),
};

const choice = {
  ...asked,
  options: z.array(z.string()),
  optionWhen: z.exactOptional(z.record(z.string(), condition)),
  optional: z.boolean(),
};

const page = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('chooseOne'),
    ...choice,
    atLeastOffered: z.exactOptional(z.number()),
  }),
  z.strictObject({ kind: z.literal('chooseMany'), ...choice, exclusive: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('shortText'), ...asked, optional: z.literal(true) }),
  z.strictObject({ kind: z.literal('notice'), ...asked, ends: z.boolean() }),
]);

const phrase = z.union([
  z.string(),
  z.strictObject({ self: z.string(), child: z.string(), other: z.string() }),
]);

const words = z.strictObject({
  sections: z.record(z.string(), z.string()),
  questions: z.record(
    z.string(),
    z.strictObject({
      label: z.string(),
      question: phrase,
      options: z.exactOptional(z.record(z.string(), phrase)),
    }),
  ),
  notices: z.record(z.string(), phrase),
  advice: z.record(z.string(), phrase),
});

const editionSchema = z.strictObject({
  version: z.string(),
  /** Whom the words speak to, by the answer to the question `who`. */
  voices: z.record(z.string(), z.enum(voices)),
  sections: z.array(z.strictObject({ id: z.string(), pages: z.array(z.string()) })),
  pages: z.array(page),
  advice: z.array(
    z.strictObject({ id: z.string(), because: z.array(test), about: z.exactOptional(condition) }),
  ),
  /** By language, as a BCP 47 tag. */
  words: z.record(z.string(), words),
});
