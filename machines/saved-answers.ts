import * as z from 'zod/mini';
import { storedSchema } from '../questions/answer-schema.ts';
import { madeOnce } from '../questions/made-once.ts';
import { isQuestionId, pages, type QuestionId } from '../questions/questionnaire.ts';
import { type Migration, migrate, migrations } from './migrations.ts';
import { currentVersion, format, type SavedAnswers } from './saved-text.ts';
import type { Place } from './path.ts';

/** Why saved answers cannot be used. */
export type Refusal = 'unreadable' | 'newer' | 'expired';

export type Restored =
  | { readonly kind: 'restored'; readonly saved: SavedAnswers }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Parses, migrates step by step, and checks every answer. Nothing is half read: it is all used or refused. */
export function restore(text: string, now: Date, steps: readonly Migration[] = migrations): Restored {
  const header = headerSchema.safeParse(parseJson(text));
  if (!header.success) return refused('unreadable');
  if (header.data.version > currentVersion(steps)) return refused('newer');
  const parsed = savedSchema().safeParse(migrated(header.data, steps));
  if (!parsed.success) return refused('unreadable');
  const saved = parsed.data;
  if (saved.expiresAt !== null && saved.expiresAt <= now) return refused('expired');
  return { kind: 'restored', saved };
}

/** A step gets what was stored, unchecked, and may well trip over it. */
function migrated(header: z.infer<typeof headerSchema>, steps: readonly Migration[]): unknown {
  try {
    return migrate(header, steps);
  } catch {
    return undefined;
  }
}

function refused(refusal: Refusal): Restored {
  return { kind: 'refused', refusal };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const headerSchema = z.looseObject({
  format: z.literal(format),
  version: z.number().check(z.int(), z.positive()),
});

/** A moment as it is written. */
function moment() {
  return z.pipe(
    z.iso.datetime(),
    z.transform((written) => new Date(written)),
  );
}

const placeIds: readonly Place[] = ['summary', 'checkAnswers', ...pages.map((page) => page.id)];

const questionIds: readonly QuestionId[] = pages.map((page) => page.id).filter(isQuestionId);

/** This file is fetched ahead, while somebody may be tapping. */
const savedSchema = madeOnce(() =>
  z.object({
    answers: z.strictObject(
      Object.fromEntries(
        pages.flatMap((page) => (page.kind === 'notice' ? [] : [[page.id, z.optional(storedSchema(page))]])),
      ),
    ),
    length: z.enum(['short', 'full']),
    place: z.nullable(z.enum(placeIds)),
    checked: z.boolean(),
    returning: z.boolean(),
    changing: z.nullable(z.enum(questionIds)),
    prefilled: z.array(z.enum(questionIds)),
    savedAt: moment(),
    expiresAt: z.nullable(moment()),
  }),
);
