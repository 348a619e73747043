import * as z from 'zod/mini';

const telephoneForm = /^\+?\d[\d ]{6,18}$/;

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
});

export type Clinic = z.infer<typeof clinicSchema>;

/** @throws Error with a sentence for each field that is wrong */
export function parseClinic(json: unknown): Clinic {
  const parsed = clinicSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const sentences = parsed.error.issues.map((issue) =>
    issue.code === 'unrecognized_keys'
      ? `${issue.keys.join(', ')} is not a field of clinic.json`
      : issue.message,
  );
  throw new Error(`clinic.json cannot be used: ${sentences.join('; ')}.`);
}
