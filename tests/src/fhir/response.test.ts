import { describe, expect, test } from 'vitest';
import { pathOf } from '../../../machines/path.ts';
import type { Answers } from '../../../questions/questionnaire.ts';
import { type Voice, voices } from '../../../questions/words.ts';
import { formInForce } from '../../../src/fhir/form-in-force.ts';
import { responseOf } from '../../../src/fhir/response.ts';
import { walkWords } from '../../../src/words/en/walk-words.ts';

const authored = new Date('2026-11-25T10:00:00Z');

describe('Who answered', () => {
  test.each<[Voice, string, string]>([
    ['self', '#patient', 'Patient'],
    ['child', '#answered', 'RelatedPerson'],
    ['other', '#answered', 'RelatedPerson'],
  ])('%s is author and source, and the answers are about the patient', (voice, reference, type) => {
    const response = responded(voice, {});
    expect(response).toMatchObject({
      subject: { reference: '#patient' },
      author: { reference, type },
      source: { reference, type },
    });
    const ids = response.contained?.map(({ id }) => `#${id}`);
    expect(ids).toEqual(expect.arrayContaining(['#patient', reference]));
  });

  test.each(voices)('nothing that names a person is in a response for %s', (voice) => {
    const [patient] = responded(voice, {}).contained ?? [];
    expect(patient).toEqual({ resourceType: 'Patient', id: 'patient' });
  });
});

describe('What was answered', () => {
  test('a walk that is not finished is in progress', () => {
    expect(responded('self', { age: 'from65' })).toMatchObject({ status: 'in-progress' });
  });

  test('the version of the questions and the language are named', () => {
    expect(responded('child', {})).toMatchObject({
      questionnaire: 'https://beforehand.example/fhir/Questionnaire/beforehand-full-child|1',
      language: 'en-GB',
      authored: '2026-11-25T10:00:00.000Z',
    });
  });

  test('a question that is no longer asked carries nothing', () => {
    const text = JSON.stringify(
      responded('self', { age: 'from65', noticed: ['pulling'], parts: ['neck'], armSide: 'left' }),
    );
    expect(text).toContain('parts.neck');
    expect(text).not.toContain('armSide');
  });

  test('the reference of an invitation is there if there is one', () => {
    expect(responded('self', {}, 'K7-2').identifier).toEqual({
      system: 'https://beforehand.example/fhir/NamingSystem/invitation-reference',
      value: 'K7-2',
    });
    expect(responded('self', {}, '')).not.toHaveProperty('identifier');
  });
});

function responded(voice: Voice, entered: Answers, reference?: string) {
  const who = ({ self: 'me', child: 'child', other: 'someoneICareFor' } as const)[voice];
  const path = pathOf({ who, ...entered }, 'full');
  const form = formInForce({ length: 'full', voice }, 'en-GB', walkWords);
  return responseOf(form, { path, authored, ...(reference !== undefined && { reference }) });
}
