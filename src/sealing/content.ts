import canonicalize from 'canonicalize';
import * as z from 'zod/mini';
import type { WalkLength } from '../../questions/question.ts';
import type { Bytes } from './bytes.ts';
import { pack, unpack } from './packing.ts';

/** What is sealed: the answers on the path, and what tells one copy of them from another. */
export interface Content {
  /** By question id; `null` where an optional question was left empty. Checked against the edition by the reader. */
  readonly answers: Readonly<Record<string, unknown>>;
  readonly length: WalkLength;
  /** A BCP 47 tag: the language in which the questions were asked. */
  readonly language: string;
  readonly sealedAt: Date;
  /** The same for every copy of one walk, and for no other: 8 random bytes in base64url. */
  readonly walk: string;
  /** Counted from 1 for each walk. The highest is the newest. */
  readonly copy: number;
}

/**
 * The body of an envelope, before padding. The same content gives the same bytes.
 *
 * @returns `null` where the answers are too long to be read again
 */
export function writeContent(content: Content): Bytes | null {
  return pack(canonical(wellFormed(content)));
}

/** `null` where the body is not what `writeContent` makes. What comes back has its shape; the answers are unchecked. */
export function readContent(body: Bytes): Content | null {
  const text = unpack(body);
  const parsed = contentSchema.safeParse(text === null ? undefined : parseJson(text));
  // A text that says the same in other words, a key twice or a day that no month has, is not what was sealed here.
  return parsed.success && writtenAgain(parsed.data) === text ? parsed.data : null;
}

function writtenAgain(content: Content): string | null {
  try {
    return canonical(content);
  } catch {
    // An escaped half of a character has no canonical form.
    return null;
  }
}

function canonical({ sealedAt, ...content }: Content): string {
  const text = canonicalize({ ...content, sealedAt: writtenMoment(sealedAt) });
  if (text === undefined) throw new Error('The answers have no written form.');
  return text;
}

/** Half of a surrogate pair, which a text box can yield, cannot be written in UTF-8. */
function wellFormed(content: Content): Content {
  const answers = JSON.stringify(content.answers, (_key, value: unknown) =>
    typeof value === 'string' ? value.replaceAll(/\p{Surrogate}/gu, '\uFFFD') : value,
  );
  return { ...content, answers: JSON.parse(answers) };
}

/** To the second, in the time of Greenwich. */
function writtenMoment(moment: Date): string {
  return `${moment.toISOString().slice(0, 19)}Z`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const contentSchema = z.strictObject({
  answers: z.record(z.string(), z.nullable(z.union([z.string(), z.array(z.string())]))),
  copy: z.number().check(z.int(), z.gte(1), z.lte(9999)),
  language: z.string().check(z.regex(/^[A-Za-z0-9-]{2,20}$/)),
  length: z.enum(['short', 'full']),
  sealedAt: z.pipe(
    z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/), z.refine(isMoment)),
    z.transform((written) => new Date(written)),
  ),
  walk: z.string().check(z.regex(/^[A-Za-z0-9_-]{11}$/)),
});

function isMoment(written: string): boolean {
  return !Number.isNaN(Date.parse(written));
}
