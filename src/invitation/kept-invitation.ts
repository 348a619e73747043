import * as z from 'zod/mini';
import { madeOnce } from '../../questions/made-once.ts';
import { deviceInvitationShelf } from '../saving/shelf.ts';
import { heldInvitation, holdInvitation, invitationAside } from './held-invitation.ts';

/** The invitation that this visit answers, and what was sealed of it. */
export interface KeptInvitation {
  /** As it stood in the link. It is checked against clinic.json each time it is used. */
  readonly fragment: string;
  readonly sealed: SealedBefore | null;
}

/** The last copy that was sealed. */
export interface SealedBefore {
  /** The same for each copy of one walk. */
  readonly walk: string;
  /** Counted from 1. */
  readonly copy: number;
  readonly at: Date;
  /** SHA-256 of the answers in base64url: whether they have changed since. */
  readonly answers: string;
}

/** Anything unreadable is no invitation: the link is still there to be opened again. */
export function keptInvitation(): KeptInvitation | null {
  return read(heldInvitation());
}

/** The link of answers that were deleted in this visit, to begin again from it. */
export function fragmentAside(): string | null {
  return read(invitationAside())?.fragment ?? null;
}

export function saveInvitation(kept: KeptInvitation): void {
  holdInvitation(JSON.stringify(kept));
}

/** A link that was opened. The same link again keeps what is known of copies; another one begins anew. */
export function acceptInvitation(fragment: string): void {
  if (keptInvitation()?.fragment === fragment) return;
  const onDevice = read(deviceInvitationShelf.read());
  saveInvitation(onDevice?.fragment === fragment ? onDevice : { fragment, sealed: null });
}

/** Answers that begin anew may be somebody else's: they are no copy of those before. */
export function forgetCopies(): void {
  const kept = keptInvitation();
  if (kept?.sealed) saveInvitation({ ...kept, sealed: null });
}

function read(text: string | null): KeptInvitation | null {
  const parsed = keptSchema().safeParse(parseJson(text));
  return parsed.success ? parsed.data : null;
}

function parseJson(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

/** This file is fetched ahead, while somebody may be tapping. */
const keptSchema = madeOnce(() =>
  z.strictObject({
    fragment: z.string().check(z.maxLength(100)),
    sealed: z.nullable(
      z.strictObject({
        walk: z.string().check(z.regex(/^[A-Za-z0-9_-]{11}$/)),
        copy: z.number().check(z.int(), z.gte(1), z.lte(9999)),
        at: z.pipe(
          z.iso.datetime(),
          z.transform((written) => new Date(written)),
        ),
        answers: z.string(),
      }),
    ),
  }),
);
