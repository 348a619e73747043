import { describe, expect, test } from 'vitest';
import { recipientSchema } from '../../../../src/clinic/recipient-schema.ts';
import { checkDetails, clinicLines, typedDetails } from '../../../../src/doctor/key/recipient-details.ts';
import { makeKey } from '../../sealing/keys.ts';

const typed = {
  id: 'movement',
  name: 'Movement team',
  role: 'Nurses',
  email: 'movement@the-london-clinic.example',
  telephone: '020 7616 7693',
  bring: true,
};

test('What is typed is what clinic.json holds, and comes back as it was typed', () => {
  expect(checkDetails(typed)).toEqual({ kind: 'details', details: typed });
  expect(typedDetails({ ...typed, email: null })).toEqual({ ...typed, email: '' });
});

test('What is left empty is none', () => {
  expect(checkDetails({ ...typed, email: ' ', telephone: '' })).toEqual({
    kind: 'details',
    details: { ...typed, email: null, telephone: null },
  });
});

describe('A field is refused', () => {
  test.each([
    ['id', ''],
    ['id', 'Movement'],
    ['id', 'a'.repeat(21)],
    ['name', ' '],
    ['name', 'a'.repeat(81)],
    ['role', ''],
    ['email', 'movement'],
    ['telephone', 'by letter'],
  ])('%s: "%s"', (field, text) => {
    expect(checkDetails({ ...typed, [field]: text })).toEqual({ kind: 'refused', fields: [field] });
  });

  test('with the others, in the order of the form', () => {
    expect(checkDetails({ ...typed, telephone: '?', role: '', id: '' })).toEqual({
      kind: 'refused',
      fields: ['id', 'role', 'telephone'],
    });
  });
});

test('The lines are a recipient of clinic.json', async () => {
  const keys = [(await makeKey()).publicText, (await makeKey()).publicText];
  const lines = clinicLines({ ...typed, email: null }, keys);
  expect(recipientSchema.parse(JSON.parse(lines))).toEqual({ ...typed, email: null, keys });
});
