import * as z from 'zod/mini';
import { recipientSchema } from './recipient-schema.ts';
import { telephoneForm } from './telephone-form.ts';

/** Who runs this copy. Checked when the site is built; a bad value stops the build. */
const clinicSchema = z.strictObject({
  name: z
    .string('"name" is missing: write the name of the clinic')
    .check(z.trim(), z.minLength(1, '"name" is empty: write the name of the clinic')),
  centre: z
    .string('"centre" is missing: write the name of the department')
    .check(z.trim(), z.minLength(1, '"centre" is empty: write the name of the department')),
  telephone: z
    .string('"telephone" is missing: write the number that patients call')
    .check(z.regex(telephoneForm, '"telephone" must be digits and spaces, as in 020 7616 7693')),
  bookingAddress: z.nullable(
    z.url({
      protocol: /^https$/,
      error: '"bookingAddress" must be an address that starts with https://, or null',
    }),
  ),
  /** Nobody, where nobody invites yet. */
  // oxlint-disable-next-line eslint/no-underscore-dangle -- how zod/mini calls a default
  recipients: z._default(
    z
      .array(recipientSchema, '"recipients" must be a list')
      .check(
        z.refine(
          haveIdsOfTheirOwn,
          'two recipients have the same "id": an invitation could not tell them apart',
        ),
      ),
    [],
  ),
});

export type Clinic = z.infer<typeof clinicSchema>;

/** @throws Error with a sentence for each field that is wrong */
export function parseClinic(json: unknown): Clinic {
  const parsed = clinicSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const sentences = parsed.error.issues.map((issue) =>
    issue.code === 'unrecognized_keys'
      ? `${issue.keys.join(', ')} is not a field of clinic.json${placeOf(issue.path)}`
      : `${issue.message}${placeOf(issue.path)}`,
  );
  throw new Error(`clinic.json cannot be used: ${sentences.join('; ')}.`);
}

/** What a clinic ought to hear when its site is built, though the site works. */
export function warningsOf({ recipients }: Clinic): readonly string[] {
  return recipients
    .filter(({ keys }) => keys.length === 1)
    .map(
      ({ id }) =>
        `The recipient "${id}" in clinic.json has 1 key. If that key is lost, every answer sealed to it is lost. Add a second key.`,
    );
}

/** Recipients are counted as people count, from 1. */
function placeOf([field, index]: readonly PropertyKey[]): string {
  return field === 'recipients' && typeof index === 'number' ? ` (recipient ${index + 1})` : '';
}

function haveIdsOfTheirOwn(recipients: readonly { readonly id: string }[]): boolean {
  return new Set(recipients.map(({ id }) => id)).size === recipients.length;
}
