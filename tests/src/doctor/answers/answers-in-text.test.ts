import { expect, test } from 'vitest';
import { answersInText } from '../../../../src/doctor/answers/answers-in-text.ts';
import { longestMessage } from '../../../../src/doctor/answers/links-in-text.ts';
import { foreignResponse, neckResponse, typed } from '../../fhir/foreign-response.ts';

const link = '#sealed=AAECAwQF';

test.each([
  ['a response', foreignResponse(neckResponse)],
  ['a response after a byte order mark', `\uFEFF\n${foreignResponse(neckResponse)}\n`],
  ['a bundle with one', `{"resourceType":"Bundle","entry":[{"resource":${foreignResponse(neckResponse)}}]}`],
  ['a response whose own words look like a link', foreignResponse({ item: [typed('matters', link)] })],
])('%s is a file', (_what, text) => {
  expect(answersInText(text)).toMatchObject({
    kind: 'found',
    found: [{ kind: 'file', response: { length: 'full', voice: 'self', version: '1' } }],
  });
});

test('JSON that a messenger saved is read for links', () => {
  const answers = answersInText(JSON.stringify({ messages: [`Here: ${link}`] }));
  expect(answers).toEqual({ kind: 'found', found: [Uint8Array.of(0, 1, 2, 3, 4, 5)] });
});

test.each([
  ['a file that was cut', foreignResponse(neckResponse).slice(0, 200), 'notJson', ''],
  ['another resource', '{"resourceType":"Patient"}', 'noResponse', ''],
  ['no FHIR', foreignResponse({ status: 'done' }), 'malformed', 'QuestionnaireResponse.status'],
  ['a mistake', foreignResponse({ status: 'entered-in-error' }), 'takenBack', 'QuestionnaireResponse.status'],
])('%s is refused at its place', (_what, text, refusal, at) => {
  expect(answersInText(text)).toEqual({ kind: 'refused', refusal, at });
});

test('A file of more than 1 million characters is not read', () => {
  const long = foreignResponse({ item: [typed('matters', 'x'.repeat(longestMessage))] });
  expect(answersInText(long)).toEqual({ kind: 'refused', refusal: 'tooLong' });
});

test('Words alone hold nothing', () => {
  expect(answersInText('Good morning')).toEqual({ kind: 'refused', refusal: 'none' });
});
