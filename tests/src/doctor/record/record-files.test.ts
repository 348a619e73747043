import type { Bundle } from 'fhir/r4';
import { describe, expect, test } from 'vitest';
import { bundleFile, responseFile } from '../../../../src/doctor/record/record-files.ts';
import { recordOf } from '../../../../src/doctor/record/summary-record.ts';
import type { Opened } from '../../../../src/doctor/summary/doctor-summary.ts';
import { referenceSystem } from '../../../../src/fhir/canonical.ts';
import { readAnswers } from '../../../../src/fhir/read-answers.ts';
import { readResponse } from '../../../../src/fhir/read-response.ts';
import { doctorWords } from '../../../../src/words/en/doctor/doctor-words.ts';
import { fhir } from '../../../../src/words/en/fhir.ts';
import { olderAnswers, olderEdition } from '../edition/older-edition.ts';
import { finishedJourneys } from '../finished-journeys.ts';
import { neckItems, neckResponse } from '../../fhir/foreign-response.ts';
import { openedFile } from '../summary/file-summary.ts';
import { openedJourney, openedWith } from '../summary/opened-journey.ts';

const names = doctorWords.file.record;

test.each(finishedJourneys)('What $name sealed reads the same from both files', async (person) => {
  const opened = openedJourney(person);
  for (const file of [responseOf(opened), bundleOf(opened)]) {
    const { response, path, misfits } = await readBack(file, opened);
    expect(path.answers).toEqual(opened.path.answers);
    expect(misfits).toEqual([]);
    expect(response).toMatchObject({
      length: person.length,
      voice: person.journey.reading.voice,
      version: opened.questionnaireVersion,
      language: 'en',
      status: 'completed',
      reference: 'K7-2',
      authored: new Date(2026, 10, 24, 21, 0),
    });
  }
});

describe('A file that came from a form filler', () => {
  test('keeps the moment that it names, and its answers', async () => {
    const opened = openedFile(neckResponse);
    const { response, path } = await readBack(responseOf(opened), opened);
    expect(response).toMatchObject({ status: 'completed', authored: new Date(neckResponse.authored) });
    expect(path.answers).toEqual(opened.path.answers);
  });

  test.each(['in-progress', 'stopped'])('that is %s never becomes finished', async (status) => {
    const opened = openedFile({ ...neckResponse, status, item: [...neckItems, { linkId: 'support' }] });
    expect(opened.path.standsAt).toBe('checkAnswers');
    for (const file of [responseOf(opened), bundleOf(opened)]) {
      const { response } = await readBack(file, opened);
      expect(response.status).toBe('in-progress');
    }
  });

  test('that names no moment is given none', async () => {
    const opened = openedFile({ ...neckResponse, authored: '2026' });
    const file = responseOf(opened);
    expect((await readBack(file, opened)).response.authored).toBeNull();
    expect(JSON.parse(await file.text())).toMatchObject({
      _authored: { extension: [{ valueCode: 'unknown' }] },
    });
    expect(await bundleOf(opened).text()).not.toContain('effectiveDateTime');
  });

  test('with something else in the place of a reference gives it to no record', async () => {
    const identifier = { system: referenceSystem, value: 'Jane Smith, 943 476 5919' };
    const opened = openedFile({ ...neckResponse, identifier });
    expect(opened.reference).toBe(identifier.value);
    expect(await responseOf(opened).text()).not.toContain('Smith');
  });

  test('in another language says which words are in it', async () => {
    const opened = openedFile({ ...neckResponse, language: 'pl' });
    expect((await readBack(responseOf(opened), opened)).response.language).toBe('en');
  });
});

test('The bundle holds the summary as it is copied', async () => {
  const bundle = JSON.parse(await bundleOf(openedFile(neckResponse)).text()) as Bundle;
  const document = bundle.entry?.find(({ resource }) => resource?.resourceType === 'DocumentReference');
  const { data } = Object(document?.resource).content[0].attachment as { readonly data: string };
  expect(Buffer.from(data, 'base64').toString()).toBe('The summary: é');
});

test('An older edition names its own version and its own words', async () => {
  const opened = openedWith({ edition: olderEdition, answers: olderAnswers, length: 'full' });
  const text = await responseOf(opened).text();
  expect(text).toContain('/Questionnaire/beforehand-full-other|0"');
  expect(text).toContain('"display": "Since they were small"');
});

test.each([
  ['K7-2', 'history-K7-2-response.json', 'history-K7-2-bundle.json'],
  ['', 'history-response.json', 'history-bundle.json'],
  ['../\u202Etxt', 'history-response.json', 'history-bundle.json'],
  ['943-476-5919', 'history-response.json', 'history-bundle.json'],
])('With the reference "%s", the files are called %s and %s', (reference, response, bundle) => {
  const opened = { ...openedFile(neckResponse), reference };
  expect([responseOf(opened), bundleOf(opened)].map(({ name, type }) => [name, type])).toEqual([
    [response, 'application/fhir+json'],
    [bundle, 'application/fhir+json'],
  ]);
});

function responseOf(opened: Opened): File {
  return responseFile(recordOf(opened), names);
}

function bundleOf(opened: Opened): File {
  return bundleFile(recordOf(opened), { text: 'The summary: é', language: 'en' }, fhir.record, names);
}

async function readBack(file: File, { edition }: Opened) {
  const response = readResponse(await file.text());
  if (response.kind === 'refused') throw new Error(`It was refused: ${response.refusal} at ${response.at}.`);
  return { response, ...readAnswers(response, edition.pages) };
}
