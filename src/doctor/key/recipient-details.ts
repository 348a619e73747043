import * as z from 'zod/mini';
import { type Recipient, recipientSchema } from '../../clinic/recipient-schema.ts';

/** What clinic.json says of a recipient beside the keys. */
export type RecipientDetails = Omit<Recipient, 'keys'>;

/** What the form holds: texts, where an empty one is none. */
export interface TypedDetails extends Omit<RecipientDetails, 'email' | 'telephone'> {
  readonly email: string;
  readonly telephone: string;
}

export type DetailsField = Exclude<keyof TypedDetails, 'bring'>;

const detailsSchema = z.omit(recipientSchema, { keys: true });

/** The rules are those of clinic.json: what passes here is not refused when the site is built. */
export function checkDetails(
  typed: TypedDetails,
):
  | { readonly kind: 'details'; readonly details: RecipientDetails }
  | { readonly kind: 'refused'; readonly fields: readonly DetailsField[] } {
  const parsed = detailsSchema.safeParse({
    ...typed,
    id: typed.id.trim(),
    email: typed.email.trim() || null,
    telephone: typed.telephone.trim() || null,
  });
  if (parsed.success) return { kind: 'details', details: parsed.data };
  const wrong = parsed.error.issues.map(({ path }) => path[0]);
  return { kind: 'refused', fields: detailsFields.filter((field) => wrong.includes(field)) };
}

export function typedDetails(details: RecipientDetails | null): TypedDetails {
  if (details === null) return { id: '', name: '', role: '', email: '', telephone: '', bring: true };
  return { ...details, email: details.email ?? '', telephone: details.telephone ?? '' };
}

/** In the order of the form. */
export const detailsFields: readonly DetailsField[] = ['id', 'name', 'role', 'email', 'telephone'];

/** The lines for the list of recipients in clinic.json. */
export function clinicLines(
  { id, name, role, email, telephone, bring }: RecipientDetails,
  keys: readonly string[],
): string {
  return JSON.stringify({ id, name, role, email, telephone, bring, keys }, null, 2);
}
