import { expect, test } from 'vitest';
import { invitationFormSchema } from '../../../../src/doctor/invitation/invitation-form-schema.ts';
import { invite } from '../../../../src/words/en/doctor/invite.ts';
import recipients from '../../../support/recipients.ts';

const schema = invitationFormSchema(recipients, invite);
const whole = { recipient: 'movement', length: 'full', language: 'en', reference: ' K7-2 ' };

test('A form that is filled in gives an invitation, without the spaces around its reference', () => {
  expect(schema.parse(whole)).toEqual({ ...whole, reference: 'K7-2' });
});

test('A reference can be left out', () => {
  expect(schema.parse({ ...whole, reference: '' })).toMatchObject({ reference: '' });
});

test.each([
  [{ recipient: null }, invite.recipient.missing],
  [{ recipient: 'nobody' }, invite.recipient.missing],
  [{ length: null }, invite.length.missing],
  [{ language: 'xx' }, invite.language.missing],
  [{ reference: 'K7 2' }, invite.reference.faults.form],
  [{ reference: '1234567890123' }, invite.reference.faults.form],
  [{ reference: '943-476-5919' }, invite.reference.faults.nhsNumber],
  [{ reference: '12-03-1961' }, invite.reference.faults.date],
])('%o is refused with its sentence', (wrong, sentence) => {
  const parsed = schema.safeParse({ ...whole, ...wrong });
  expect(parsed.error?.issues.map(({ message }) => message)).toEqual([sentence]);
});
