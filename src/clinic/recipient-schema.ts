import * as z from 'zod/mini';
import { bytesOfBase64url } from '../sealing/base64url.ts';
import { mostKeys } from '../sealing/envelope.ts';
import { recipientIdForm } from './recipient-id.ts';
import { telephoneForm } from './telephone-form.ts';

/** A person or team at the clinic who can open sealed answers. Everything that a patient reads of them stands here. */
export const recipientSchema = z.strictObject({
  id: z
    .string('"id" is missing: write a short name for the recipient')
    .check(z.regex(recipientIdForm, '"id" must be 1 to 20 small letters, digits and dashes')),
  name: z
    .string('"name" of a recipient is missing: write the name of the person or team')
    .check(z.trim(), z.minLength(1, '"name" of a recipient is empty'), z.maxLength(80)),
  role: z
    .string('"role" is missing: write what the recipient does, as in "Consultant neurologist"')
    .check(z.trim(), z.minLength(1, '"role" is empty'), z.maxLength(80)),
  email: z.nullable(z.email('"email" must be an email address, or null')),
  telephone: z.nullable(
    z.string().check(z.regex(telephoneForm, '"telephone" of a recipient must be digits and spaces, or null')),
  ),
  /** Whether a patient may bring the answers along, as a code to scan at the desk. */
  bring: z.boolean('"bring" must be true or false: whether answers can be brought along'),
  keys: z
    .array(
      z
        .string('each of "keys" must be a text')
        .check(z.refine(isPublicKey, 'each of "keys" must be a public key, 43 characters long')),
    )
    .check(
      z.minLength(1, '"keys" is empty: add the 2 keys that the page for keys gives'),
      z.maxLength(mostKeys, `"keys" has more than ${mostKeys} keys`),
      z.refine((keys) => new Set(keys).size === keys.length, 'the same key stands twice in "keys"'),
    ),
});

export type Recipient = z.infer<typeof recipientSchema>;

/** 32 bytes, and not all of them zero: such a key would seal to everybody. */
function isPublicKey(text: string): boolean {
  const bytes = bytesOfBase64url(text);
  return bytes?.length === 32 && bytes.some((byte) => byte !== 0);
}
