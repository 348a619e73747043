import * as z from 'zod/mini';
import { storedSchema } from '../questions/answer-schema.ts';
import type { WalkLength } from '../questions/question.ts';
import { type Answers, isQuestionId, pages, type QuestionId } from '../questions/questionnaire.ts';
import { type Migration, migrate, migrations } from './migrations.ts';
import type { Place } from './path.ts';

/** What is kept: answers in a versioned record, never the insides of the machine. */
export interface SavedAnswers {
  readonly answers: Answers;
  readonly length: WalkLength;
  readonly place: Place | null;
  /** The emergency check was passed in this visit. Never kept beyond it. */
  readonly checked: boolean;
  /** Continue leads back to the check page. */
  readonly returning: boolean;
  /** The answer that was being changed. */
  readonly changing: QuestionId | null;
  /** The questions whose answer came from a file, and that nobody has looked at since. */
  readonly prefilled: readonly QuestionId[];
  readonly savedAt: Date;
  /** After this moment the answers are not used again. `null`: they end with the tab. */
  readonly expiresAt: Date | null;
}

/** Why saved answers cannot be used. */
export type Refusal = 'unreadable' | 'newer' | 'expired';

export type Restored =
  | { readonly kind: 'restored'; readonly saved: SavedAnswers }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export function savedText(saved: SavedAnswers): string {
  // Named one by one: a caller may hold more than this, and nothing more is to be kept.
  const { answers, length, place, checked, returning, changing, prefilled, savedAt, expiresAt } = saved;
  const version = currentVersion(migrations);
  const kept = { answers, length, place, checked, returning, changing, prefilled, savedAt, expiresAt };
  return JSON.stringify({ format, version, ...kept });
}

/** Parses, migrates step by step, and checks every answer. Nothing is half read: it is all used or refused. */
export function restore(text: string, now: Date, steps: readonly Migration[] = migrations): Restored {
  const header = headerSchema.safeParse(parseJson(text));
  if (!header.success) return refused('unreadable');
  if (header.data.version > currentVersion(steps)) return refused('newer');
  const parsed = savedSchema.safeParse(migrated(header.data, steps));
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

function currentVersion(steps: readonly Migration[]): number {
  return steps.length + 1;
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

const format = 'beforehand-answers';

const headerSchema = z.looseObject({
  format: z.literal(format),
  version: z.number().check(z.int(), z.positive()),
});

const moment = z.pipe(
  z.iso.datetime(),
  z.transform((written) => new Date(written)),
);

const placeIds: readonly Place[] = ['summary', 'checkAnswers', ...pages.map((page) => page.id)];

const questionIds: readonly QuestionId[] = pages.map((page) => page.id).filter(isQuestionId);

const savedSchema = z.object({
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
  savedAt: moment,
  expiresAt: z.nullable(moment),
});
