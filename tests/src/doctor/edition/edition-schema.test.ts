import { expect, test } from 'vitest';
import { parseEdition } from '../../../../src/doctor/edition/edition-schema.ts';
import { olderEdition } from './older-edition.ts';

test('An edition is taken whole', () => {
  expect(parseEdition(JSON.parse(JSON.stringify(olderEdition)))).toEqual(olderEdition);
});

test.each<[string, object]>([
  ['no pages', { pages: undefined }],
  ['a field that nobody knows', { colour: 'blue' }],
  ['a page of an unknown kind', { pages: [{ kind: 'slider', id: 'pain', walks: ['full'] }] }],
  ['a condition that is neither all nor any', { advice: [{ id: 'rest', because: [], about: {} }] }],
  [
    'a test that no condition knows',
    { advice: [{ id: 'rest', because: [{ question: 'who', operator: '>', answer: '1' }] }] },
  ],
  ['a voice that nobody speaks in', { voices: { me: 'patient' } }],
])('An edition with %s is not taken', (_what, change) => {
  expect(() => parseEdition({ ...olderEdition, ...change })).toThrow('Invalid input');
});
