import type { FhirResource } from 'fhir/r4';
import { expect, it } from 'vitest';
import { pathOf } from '../../../machines/path.ts';
import { voiceOf } from '../../../machines/voice.ts';
import { formInForce } from '../../../src/fhir/form-in-force.ts';
import { responseOf } from '../../../src/fhir/response.ts';
import { walkWords } from '../../../src/words/en/walk-words.ts';
import { forEachWay } from '../../proof/walk/each-way.ts';
import { allResources } from './resources.ts';
import { validators } from './validators.mjs';

/** Of the 20,000 ways of the proof, as many as half a minute allows. A prime, so that it keeps step with no question. */
const stride = 37;

it(`holds the response of every ${stride}th way of the proof against its form`, async () => {
  const published = (await allResources()).map(({ resource }) => resource);
  const checks = validators.filter(({ name }) => name === 'Answers' || name === 'References');
  const wrong: unknown[] = [];
  let way = 0;
  let held = 0;
  forEachWay(({ situation: { length }, entered }) => {
    way += 1;
    if (way % stride !== 0) return;
    const path = pathOf(entered, length);
    const form = formInForce({ length, voice: voiceOf(path.answers) }, 'en', walkWords);
    const response: FhirResource = responseOf(form, { path, authored: new Date('2026-12-31T23:59:59Z') });
    wrong.push(...checks.flatMap(({ validate }) => validate(response, published)));
    held += 1;
  });
  expect(wrong).toEqual([]);
  expect(held).toBeGreaterThan(500);
});
