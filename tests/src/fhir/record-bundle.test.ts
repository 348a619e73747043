import type { Bundle, DocumentReference, Observation } from 'fhir/r4';
import { expect, test } from 'vitest';
import { pathOf } from '../../../machines/path.ts';
import type { Answers } from '../../../questions/questionnaire.ts';
import { formInForce } from '../../../src/fhir/form-in-force.ts';
import { readResponse } from '../../../src/fhir/read-response.ts';
import { recordBundleOf } from '../../../src/fhir/record-bundle.ts';
import { fhir } from '../../../src/words/en/fhir.ts';
import { walkWords } from '../../../src/words/en/walk-words.ts';

const answers: Answers = {
  who: 'me',
  age: 'from65',
  parts: ['neck', 'arm', 'leg'],
  armSide: 'both',
  legSide: 'notSure',
  startedIn: 'rightArm',
};
const summary = { text: 'Half a page: “in words”.\n', language: 'en' };

test('A record gets the response, the summary word for word, and the parts', () => {
  const { type, entry = [] } = bundleOf(answers);
  expect(type).toBe('collection');
  expect(entry.map(({ resource }) => resource?.resourceType)).toEqual([
    'QuestionnaireResponse',
    'DocumentReference',
    ...Array.from({ length: 4 }, () => 'Observation'),
  ]);
  const attachment = documentIn(bundleOf(answers))?.content[0]?.attachment;
  expect(Buffer.from(attachment?.data ?? '', 'base64').toString('utf8')).toBe(summary.text);
});

test('Everything names the response that it came from', () => {
  const { entry = [] } = bundleOf(answers);
  const [response, document, ...observations] = entry;
  expect(document?.resource).toMatchObject({ context: { related: [{ reference: response?.fullUrl }] } });
  for (const { resource } of observations) {
    expect(resource).toMatchObject({ derivedFrom: [{ reference: response?.fullUrl }] });
  }
});

test('A part has its place and side in SNOMED CT beside our code, marked as to be confirmed', () => {
  const [neck, arm, leg, started] = observationsIn(bundleOf(answers));
  expect(neck).toMatchObject({
    status: 'preliminary',
    meta: { tag: [{ code: 'confirmInUkRelease', display: fhir.record.confirmInUkRelease }] },
    valueCodeableConcept: { coding: [{ code: 'parts.neck' }] },
    bodySite: { coding: [{ code: 'parts.neck' }] },
  });
  const snomed = 'http://snomed.info/sct';
  expect(neck?.component?.map(({ valueCodeableConcept }) => valueCodeableConcept?.coding)).toEqual([
    [{ system: snomed, code: '45048000', display: 'Neck' }],
    [{ system: snomed, code: '16982005', display: 'Shoulder' }],
  ]);
  expect(componentsOf(arm)).toEqual([
    'placeIncluded 53120007',
    'placeIncluded 85562004',
    'armSide armSide.both 51440002',
  ]);
  expect(componentsOf(leg)).toEqual(['placeIncluded 61685007', 'placeIncluded 56459004']);
  expect(componentsOf(started)).toEqual([
    'placeIncluded 53120007',
    'placeIncluded 85562004',
    'sideNamed 24028007',
  ]);
});

test('No part is made up where nobody is sure', () => {
  expect(observationsIn(bundleOf({ who: 'me', age: 'from65', parts: ['notSure'] }))).toEqual([]);
});

test('A bundle reads back as its response', () => {
  expect(readResponse(JSON.stringify(bundleOf(answers)))).toMatchObject({
    kind: 'response',
    at: 'Bundle.entry[0].resource',
  });
});

function bundleOf(entered: Answers): Bundle {
  const noticed: Answers = { noticed: ['pulling'], ...entered };
  let ids = 0;
  return recordBundleOf(
    formInForce({ length: 'full', voice: 'self' }, 'en-GB', walkWords),
    { path: pathOf(noticed, 'full'), authored: new Date('2026-11-25T10:00:00Z') },
    summary,
    fhir.record,
    () => `00000000-0000-4000-8000-00000000000${(ids += 1)}`,
  );
}

function observationsIn({ entry = [] }: Bundle): readonly Observation[] {
  return entry.flatMap(({ resource }) =>
    resource?.resourceType === 'Observation' ? [resource as Observation] : [],
  );
}

function documentIn({ entry = [] }: Bundle): DocumentReference | undefined {
  return entry
    .map(({ resource }) => resource)
    .find((resource) => resource?.resourceType === 'DocumentReference') as DocumentReference | undefined;
}

/** Each component as its code and the codes of its value. */
function componentsOf(observation: Observation | undefined) {
  return observation?.component?.map(({ code, valueCodeableConcept }) =>
    [...(code.coding ?? []), ...(valueCodeableConcept?.coding ?? [])].map((coding) => coding.code).join(' '),
  );
}
