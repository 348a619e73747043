import * as z from 'zod/mini';
import type { Recipient } from '../../clinic/recipient-schema.ts';
import type { Invitation } from '../../invitation/invitation.ts';
import { referenceFault } from '../../invitation/reference.ts';
import type { DoctorInviteWords } from '../../words/doctor-invite-words.ts';
import { languageTags } from '../../words/languages.ts';

/** What the form holds: radios that nobody touched are `null`. */
export interface InvitationEntries {
  readonly recipient: string | null;
  readonly length: string | null;
  readonly language: string | null;
  readonly reference: string;
}

/** An invitation before the fingerprint of the recipient's keys is worked out. */
export type InvitationWishes = Omit<Invitation, 'fingerprint'>;

/** What is asked for, in the words in which it is missed. */
export function invitationFormSchema(
  recipients: readonly Recipient[],
  { recipient, length, language, reference }: DoctorInviteWords,
): z.ZodMiniType<InvitationWishes, InvitationEntries> {
  return z.object({
    recipient: z.enum(
      recipients.map(({ id }) => id),
      recipient.missing,
    ),
    length: z.enum(['short', 'full'], length.missing),
    language: z.enum(languageTags, language.missing),
    reference: z.string().check(
      z.trim(),
      z.refine((text) => referenceFault(text) === undefined, {
        error: ({ input }) => reference.faults[referenceFault(String(input)) ?? 'form'],
      }),
    ),
  }) as unknown as z.ZodMiniType<InvitationWishes, InvitationEntries>;
}
