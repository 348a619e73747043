import * as z from 'zod/mini';
import type { Recipient } from '../../clinic/recipient-schema.ts';
import type { Invitation } from '../../invitation/invitation.ts';
import { referenceFault } from '../../invitation/reference.ts';
import type { DoctorInviteWords } from '../../words/doctor-invite-words.ts';
import { languageTags } from '../../words/languages.ts';

/** What the form holds: radios that nobody touched are `null`. */
export interface InvitationEntries {
  recipient: string | null;
  length: string | null;
  language: string | null;
  reference: string;
}

/** An invitation before the fingerprint of the recipient's keys is worked out. */
export type InvitationWishes = Omit<Invitation, 'fingerprint'>;

/** What is asked for, in the words in which it is missed. */
export function invitationFormSchema(
  recipients: readonly Recipient[],
  { recipient, length, language, reference }: DoctorInviteWords,
): z.ZodMiniType<InvitationWishes, InvitationEntries> {
  return z.object({
    recipient: chosen(
      recipients.map(({ id }) => id),
      recipient.missing,
    ),
    length: chosen(lengths, length.missing),
    language: chosen(languageTags, language.missing),
    reference: z.string().check(
      z.trim(),
      z.refine((text) => referenceFault(text) === undefined, {
        error: ({ input }) => reference.faults[referenceFault(String(input)) ?? 'form'],
      }),
    ),
  });
}

const lengths = ['short', 'full'] as const;

function chosen<Option extends string>(
  options: readonly Option[],
  missing: string,
): z.ZodMiniType<Option, string | null> {
  return z.pipe(z.nullable(z.string()), z.enum(options, missing));
}
